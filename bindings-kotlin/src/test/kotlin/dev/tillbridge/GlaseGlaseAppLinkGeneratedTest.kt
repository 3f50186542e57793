// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseGlaseAppLinkGeneratedTest {
    /** The manual's older scheme of the demo app, spelled as given. */
    @Test
    fun `glase_app_link debug`() = case("glase/glase_app_link.debug", "glase_app_link") { url ->
        gives(GlaseAppLink(appLink = "SEQR-DEBUG://SEQR.SE/R20180809131415161")) {
            glaseAppLink(code = "HTTP://SEQR.SE/R20180809131415161", scheme = "SEQR-DEBUG")
        }
    }

    /** The demo app has a scheme of its own. */
    @Test
    fun `glase_app_link demo`() = case("glase/glase_app_link.demo", "glase_app_link") { url ->
        gives(GlaseAppLink(appLink = "seqr-demo://SEQR.SE/R20180809131415161")) {
            glaseAppLink(code = "HTTP://SEQR.SE/R20180809131415161", scheme = "seqr-demo")
        }
    }

    /** A code with https. */
    @Test
    fun `glase_app_link https`() = case("glase/glase_app_link.https", "glase_app_link") { url ->
        gives(GlaseAppLink(appLink = "seqr://SEQR.SE/R20180809131415161")) {
            glaseAppLink(code = "https://SEQR.SE/R20180809131415161")
        }
    }

    /** The scheme of a code becomes that of the app. */
    @Test
    fun `glase_app_link`() = case("glase/glase_app_link", "glase_app_link") { url ->
        gives(GlaseAppLink(appLink = "seqr://SEQR.SE/R20180809131415161")) {
            glaseAppLink(code = "HTTP://SEQR.SE/R20180809131415161")
        }
    }

    /** The scheme counts without case, and the rest is kept. */
    @Test
    fun `glase_app_link lower-case`() = case("glase/glase_app_link.lower-case", "glase_app_link") { url ->
        gives(GlaseAppLink(appLink = "seqr://seqr.se/R20180809131415161")) {
            glaseAppLink(code = "http://seqr.se/R20180809131415161")
        }
    }

    /** A sticker's code. */
    @Test
    fun `glase_app_link sticker`() = case("glase/glase_app_link.sticker", "glase_app_link") { url ->
        gives(GlaseAppLink(appLink = "seqr://SEQR.SE/Q0039394857311223")) {
            glaseAppLink(code = "HTTP://SEQR.SE/Q0039394857311223")
        }
    }

    /** The code of an unattended machine keeps its query. */
    @Test
    fun `glase_app_link unattended`() = case("glase/glase_app_link.unattended", "glase_app_link") { url ->
        gives(GlaseAppLink(appLink = "seqr://SEQR.SE/000/ups?w=17&t=a%20b")) {
            glaseAppLink(code = "HTTP://SEQR.SE/000/ups?w=17&t=a%20b")
        }
    }

    /** A text that is no code of Glase's is refused. */
    @Test
    fun `glase_app_link wrong-code-app-link-already`() = case("glase/glase_app_link.wrong-code-app-link-already", "glase_app_link") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "code",
                reason = "must be a Glase code, such as HTTP://SEQR.SE/R1",
                retry = RetryAdvice.Never,
            ),
        ) {
            glaseAppLink(code = "seqr://SEQR.SE/R20180809131415161")
        }
    }

    /** A text that is no code of Glase's is refused. */
    @Test
    fun `glase_app_link wrong-code-empty`() = case("glase/glase_app_link.wrong-code-empty", "glase_app_link") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "code",
                reason = "must be a Glase code, such as HTTP://SEQR.SE/R1",
                retry = RetryAdvice.Never,
            ),
        ) {
            glaseAppLink(code = "")
        }
    }

    /** A text that is no code of Glase's is refused. */
    @Test
    fun `glase_app_link wrong-code-host-begins-alike`() = case("glase/glase_app_link.wrong-code-host-begins-alike", "glase_app_link") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "code",
                reason = "must be a Glase code, such as HTTP://SEQR.SE/R1",
                retry = RetryAdvice.Never,
            ),
        ) {
            glaseAppLink(code = "HTTP://SEQR.SE.EXAMPLE.COM/R1")
        }
    }

    /** A text that is no code of Glase's is refused. */
    @Test
    fun `glase_app_link wrong-code-no-scheme`() = case("glase/glase_app_link.wrong-code-no-scheme", "glase_app_link") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "code",
                reason = "must be a Glase code, such as HTTP://SEQR.SE/R1",
                retry = RetryAdvice.Never,
            ),
        ) {
            glaseAppLink(code = "SEQR.SE/R1")
        }
    }

    /** A text that is no code of Glase's is refused. */
    @Test
    fun `glase_app_link wrong-code-other-host`() = case("glase/glase_app_link.wrong-code-other-host", "glase_app_link") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "code",
                reason = "must be a Glase code, such as HTTP://SEQR.SE/R1",
                retry = RetryAdvice.Never,
            ),
        ) {
            glaseAppLink(code = "HTTP://EXAMPLE.COM/R1")
        }
    }

    /** A text that is no code of Glase's is refused. */
    @Test
    fun `glase_app_link wrong-code-other-scheme`() = case("glase/glase_app_link.wrong-code-other-scheme", "glase_app_link") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "code",
                reason = "must be a Glase code, such as HTTP://SEQR.SE/R1",
                retry = RetryAdvice.Never,
            ),
        ) {
            glaseAppLink(code = "javascript://SEQR.SE/R1")
        }
    }

    /** A text that is no code of Glase's is refused. */
    @Test
    fun `glase_app_link wrong-code-user-info`() = case("glase/glase_app_link.wrong-code-user-info", "glase_app_link") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "code",
                reason = "must be a Glase code, such as HTTP://SEQR.SE/R1",
                retry = RetryAdvice.Never,
            ),
        ) {
            glaseAppLink(code = "HTTP://SEQR.SE@EXAMPLE.COM/R1")
        }
    }

    /** A text that is no scheme is refused. */
    @Test
    fun `glase_app_link wrong-scheme-colon`() = case("glase/glase_app_link.wrong-scheme-colon", "glase_app_link") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "scheme",
                reason = "must be a letter, then letters, digits, +, - and .",
                retry = RetryAdvice.Never,
            ),
        ) {
            glaseAppLink(code = "HTTP://SEQR.SE/R20180809131415161", scheme = "seqr:")
        }
    }

    /** A text that is no scheme is refused. */
    @Test
    fun `glase_app_link wrong-scheme-digit-first`() = case("glase/glase_app_link.wrong-scheme-digit-first", "glase_app_link") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "scheme",
                reason = "must be a letter, then letters, digits, +, - and .",
                retry = RetryAdvice.Never,
            ),
        ) {
            glaseAppLink(code = "HTTP://SEQR.SE/R20180809131415161", scheme = "1seqr")
        }
    }

    /** A text that is no scheme is refused. */
    @Test
    fun `glase_app_link wrong-scheme-empty`() = case("glase/glase_app_link.wrong-scheme-empty", "glase_app_link") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "scheme",
                reason = "must be a letter, then letters, digits, +, - and .",
                retry = RetryAdvice.Never,
            ),
        ) {
            glaseAppLink(code = "HTTP://SEQR.SE/R20180809131415161", scheme = "")
        }
    }

    /** A text that is no scheme is refused. */
    @Test
    fun `glase_app_link wrong-scheme-space`() = case("glase/glase_app_link.wrong-scheme-space", "glase_app_link") { url ->
        raises(
            Expected(
                PaymentException.InvalidRequest::class,
                "invalid_request",
                outcome = Outcome.NOT_SENT,
                field = "scheme",
                reason = "must be a letter, then letters, digits, +, - and .",
                retry = RetryAdvice.Never,
            ),
        ) {
            glaseAppLink(code = "HTTP://SEQR.SE/R20180809131415161", scheme = "se qr")
        }
    }
}
