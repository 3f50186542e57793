// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseExecuteReportGeneratedTest {
    /** PENDING_APPROVAL answered to executeReport. */
    @Test
    fun `execute_report code-1`() = case("glase/execute_report.code-1", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "1",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A wrong password on any operation is refused for good. */
    @Test
    fun `execute_report code-20`() = case("glase/execute_report.code-20", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "20",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** ACCESS_DENIED answered to executeReport. */
    @Test
    fun `execute_report code-21`() = case("glase/execute_report.code-21", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "21",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** INITIATOR_PRINCIPAL_NOT_FOUND answered to executeReport. */
    @Test
    fun `execute_report code-37`() = case("glase/execute_report.code-37", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "37",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** The unclassified SYSTEM_ERROR, and the call fails. */
    @Test
    fun `execute_report code-90`() = case("glase/execute_report.code-90", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "90",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** UNSUPPORTED_OPERATION answered to executeReport. */
    @Test
    fun `execute_report code-91`() = case("glase/execute_report.code-91", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Permission::class,
                    "permission",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "91",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** SYSTEM_BUSY answered to executeReport. */
    @Test
    fun `execute_report code-93`() = case("glase/execute_report.code-93", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "93",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** SERVICE_UNAVAILABLE answered to executeReport. */
    @Test
    fun `execute_report code-94`() = case("glase/execute_report.code-94", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "94",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A code that the table does not know keeps its number and its text. */
    @Test
    fun `execute_report code-unknown`() = case("glase/execute_report.code-unknown", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "77",
                    reason = "result code 77: SOMETHING_NEW",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** Base64 in lines is read. */
    @Test
    fun `execute_report content-lines`() = case("glase/execute_report.content-lines", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = null,
                    mimeType = null,
                    content = java.util.Base64.getDecoder().decode("PFI+PE1ldGE+PEdlbmVyYXRlZEF0PjIwMTgtMDgtMTAgMDA6MDA8L0dlbmVyYXRlZEF0PjwvTWV0YT48Um93PjxTYWxlc0NvdW50PjI8L1NhbGVzQ291bnQ+PFNhbGVzVG90YWw+NTE2LjcxMDAwPC9TYWxlc1RvdGFsPjwvUm93PjwvUj4="),
                    text = "<R><Meta><GeneratedAt>2018-08-10 00:00</GeneratedAt></Meta><Row><SalesCount>2</SalesCount><SalesTotal>516.71000</SalesTotal></Row></R>",
                    meta = mapOf<String, String>("GeneratedAt" to "2018-08-10 00:00"),
                    rows = listOf(
                        GlaseReportRow(
                            terminalId = null,
                            cashierId = null,
                            ersReference = null,
                            salesAmount = null,
                            salesCount = 2u,
                            salesTotal = BigDecimal("516.71"),
                            values = mapOf<String, String>("SalesCount" to "2", "SalesTotal" to "516.71000"),
                        ),
                    ),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** Bytes that are not base64 give way to the text. */
    @Test
    fun `execute_report content-not-base64`() = case("glase/execute_report.content-not-base64", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = null,
                    mimeType = null,
                    content = java.util.Base64.getDecoder().decode("cGxhaW4="),
                    text = "plain",
                    meta = mapOf<String, String>(),
                    rows = listOf(),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A document that is no text keeps its bytes. */
    @Test
    fun `execute_report content-not-text`() = case("glase/execute_report.content-not-text", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = null,
                    mimeType = "application/pdf",
                    content = java.util.Base64.getDecoder().decode("JVBERi3/gA=="),
                    text = "see content",
                    meta = mapOf<String, String>(),
                    rows = listOf(),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A report that comes as bytes alone. */
    @Test
    fun `execute_report content-only`() = case("glase/execute_report.content-only", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = "T",
                    mimeType = null,
                    content = java.util.Base64.getDecoder().decode("PFI+PE1ldGE+PEdlbmVyYXRlZEF0PjIwMTgtMDgtMTAgMDA6MDA8L0dlbmVyYXRlZEF0PjwvTWV0YT48Um93PjxTYWxlc0NvdW50PjI8L1NhbGVzQ291bnQ+PFNhbGVzVG90YWw+NTE2LjcxMDAwPC9TYWxlc1RvdGFsPjwvUm93PjwvUj4="),
                    text = "<R><Meta><GeneratedAt>2018-08-10 00:00</GeneratedAt></Meta><Row><SalesCount>2</SalesCount><SalesTotal>516.71000</SalesTotal></Row></R>",
                    meta = mapOf<String, String>("GeneratedAt" to "2018-08-10 00:00"),
                    rows = listOf(
                        GlaseReportRow(
                            terminalId = null,
                            cashierId = null,
                            ersReference = null,
                            salesAmount = null,
                            salesCount = 2u,
                            salesTotal = BigDecimal("516.71"),
                            values = mapOf<String, String>("SalesCount" to "2", "SalesTotal" to "516.71000"),
                        ),
                    ),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A report that comes as text alone. */
    @Test
    fun `execute_report content-string-only`() = case("glase/execute_report.content-string-only", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = null,
                    mimeType = null,
                    content = java.util.Base64.getDecoder().decode("PFI+PE1ldGE+PEdlbmVyYXRlZEF0PjIwMTgtMDgtMTAgMDA6MDA8L0dlbmVyYXRlZEF0PjwvTWV0YT48Um93PjxTYWxlc0NvdW50PjI8L1NhbGVzQ291bnQ+PFNhbGVzVG90YWw+NTE2LjcxMDAwPC9TYWxlc1RvdGFsPjwvUm93PjwvUj4="),
                    text = "<R><Meta><GeneratedAt>2018-08-10 00:00</GeneratedAt></Meta><Row><SalesCount>2</SalesCount><SalesTotal>516.71000</SalesTotal></Row></R>",
                    meta = mapOf<String, String>("GeneratedAt" to "2018-08-10 00:00"),
                    rows = listOf(
                        GlaseReportRow(
                            terminalId = null,
                            cashierId = null,
                            ersReference = null,
                            salesAmount = null,
                            salesCount = 2u,
                            salesTotal = BigDecimal("516.71"),
                            values = mapOf<String, String>("SalesCount" to "2", "SalesTotal" to "516.71000"),
                        ),
                    ),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** One row for each transaction; the cashier NULL is no cashier's name. */
    @Test
    fun `execute_report details`() = case("glase/execute_report.details", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = "STD_RECON_003_2018080923595900001000099.xml",
                    mimeType = "text/html",
                    content = java.util.Base64.getDecoder().decode("PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0iVVRGLTgiPz4KPFRyYW5zYWN0aW9uRGV0YWlscz4KPE1ldGE+CjxSZXNlbGxlcklkPmV4YW1wbGVfc2hvcDwvUmVzZWxsZXJJZD4KPFRyYW5zYWN0aW9uUGVyaW9kSWQ+MjAxODA4MDkyMzU5NTkwMDAwMTAwMDA5OTwvVHJhbnNhY3Rpb25QZXJpb2RJZD4KPEdlbmVyYXRlZEF0PjIwMTgtMDgtMTAgMDA6MDA8L0dlbmVyYXRlZEF0Pgo8L01ldGE+CjxSb3c+CjxUZXJtaW5hbElkPjg3ZTc5MWY5ZTI0MTQ4YTY4OTJjNTJhYTg1YmIwMzMxPC9UZXJtaW5hbElkPgo8Q2FzaGllcklkPnRpbGwtNDwvQ2FzaGllcklkPgo8U2FsZXNBbW91bnQ+MTc0LjAwMDAwPC9TYWxlc0Ftb3VudD4KPEVyc1JlZmVyZW5jZT4yMDE4MDgwOTEzMTUxNjE3MTAxMDAwMDQyPC9FcnNSZWZlcmVuY2U+CjwvUm93Pgo8Um93Pgo8VGVybWluYWxJZD44N2U3OTFmOWUyNDE0OGE2ODkyYzUyYWE4NWJiMDMzMTwvVGVybWluYWxJZD4KPENhc2hpZXJJZD5OVUxMPC9DYXNoaWVySWQ+CjxTYWxlc0Ftb3VudD4zNDIuNzEwMDA8L1NhbGVzQW1vdW50Pgo8RXJzUmVmZXJlbmNlPjIwMTgwODA5MTMyNTE2MTcxMDEwMDAwNDM8L0Vyc1JlZmVyZW5jZT4KPC9Sb3c+CjwvVHJhbnNhY3Rpb25EZXRhaWxzPg=="),
                    text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TransactionDetails>\n<Meta>\n<ResellerId>example_shop</ResellerId>\n<TransactionPeriodId>2018080923595900001000099</TransactionPeriodId>\n<GeneratedAt>2018-08-10 00:00</GeneratedAt>\n</Meta>\n<Row>\n<TerminalId>87e791f9e24148a6892c52aa85bb0331</TerminalId>\n<CashierId>till-4</CashierId>\n<SalesAmount>174.00000</SalesAmount>\n<ErsReference>2018080913151617101000042</ErsReference>\n</Row>\n<Row>\n<TerminalId>87e791f9e24148a6892c52aa85bb0331</TerminalId>\n<CashierId>NULL</CashierId>\n<SalesAmount>342.71000</SalesAmount>\n<ErsReference>2018080913251617101000043</ErsReference>\n</Row>\n</TransactionDetails>",
                    meta = mapOf<String, String>(
                        "GeneratedAt" to "2018-08-10 00:00",
                        "ResellerId" to "example_shop",
                        "TransactionPeriodId" to "2018080923595900001000099",
                    ),
                    rows = listOf(
                        GlaseReportRow(
                            terminalId = "87e791f9e24148a6892c52aa85bb0331",
                            cashierId = "till-4",
                            ersReference = "2018080913151617101000042",
                            salesAmount = BigDecimal("174"),
                            salesCount = null,
                            salesTotal = null,
                            values = mapOf<String, String>(
                                "CashierId" to "till-4",
                                "ErsReference" to "2018080913151617101000042",
                                "SalesAmount" to "174.00000",
                                "TerminalId" to "87e791f9e24148a6892c52aa85bb0331",
                            ),
                        ),
                        GlaseReportRow(
                            terminalId = "87e791f9e24148a6892c52aa85bb0331",
                            cashierId = null,
                            ersReference = "2018080913251617101000043",
                            salesAmount = BigDecimal("342.71"),
                            salesCount = null,
                            salesTotal = null,
                            values = mapOf<String, String>(
                                "CashierId" to "NULL",
                                "ErsReference" to "2018080913251617101000043",
                                "SalesAmount" to "342.71000",
                                "TerminalId" to "87e791f9e24148a6892c52aa85bb0331",
                            ),
                        ),
                    ),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.ShopTransactions,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** An empty answer with status 200 cannot be understood. */
    @Test
    fun `execute_report empty-200`() = case("glase/execute_report.empty-200", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A report without any document. */
    @Test
    fun `execute_report empty-report`() = case("glase/execute_report.empty-report", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = null,
                    mimeType = null,
                    content = java.util.Base64.getDecoder().decode(""),
                    text = "",
                    meta = mapOf<String, String>(),
                    rows = listOf(),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A report that is not ready yet. */
    @Test
    fun `execute_report error-2-documented`() = case("glase/execute_report.error-2-documented", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "2",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(3000)),
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A server error without a body, and the call fails. */
    @Test
    fun `execute_report error-500-empty`() = case("glase/execute_report.error-500-empty", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = null,
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A proxy's HTML page instead of SOAP, and the call fails. */
    @Test
    fun `execute_report error-502-html`() = case("glase/execute_report.error-502-html", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 502u,
                    providerCode = null,
                    reason = "HTTP 502 without a SOAP answer",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A soap:Client fault says that the report was not processed. */
    @Test
    fun `execute_report fault-answer-client`() = case("glase/execute_report.fault-answer-client", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "Client",
                    reason = "Unmarshalling Error: unexpected element (uri:\"\", local:\"amount\"). Expected elements are <{}context>,<{}invoiceReference>",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A soap:Server fault does not tell what happened, and the call fails. */
    @Test
    fun `execute_report fault-answer-server`() = case("glase/execute_report.fault-answer-server", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "Server",
                    reason = "Fault occurred while processing.",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** The connection closes after the report was read, and the call fails. */
    @Test
    fun `execute_report fault-close-after-reading`() = case("glase/execute_report.fault-close-after-reading", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** The connection closes before the report is read to its end, and the call fails. */
    @Test
    fun `execute_report fault-close-before-reading`() = case("glase/execute_report.fault-close-before-reading", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** No answer comes within the deadline, and the call fails. */
    @Test
    fun `execute_report fault-stall`() = case("glase/execute_report.fault-stall", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            deadline = 500.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the call fails. */
    @Test
    fun `execute_report fault-truncated`() = case("glase/execute_report.fault-truncated", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** The answer announces more than it holds, and the call fails. */
    @Test
    fun `execute_report fault-wrong-length`() = case("glase/execute_report.fault-wrong-length", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Transport::class, "transport", outcome = Outcome.UNKNOWN)) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** An HTML page with status 200 cannot be understood. */
    @Test
    fun `execute_report html-200`() = case("glase/execute_report.html-200", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A report whose XML is broken keeps its text. */
    @Test
    fun `execute_report inner-broken`() = case("glase/execute_report.inner-broken", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = null,
                    mimeType = null,
                    content = java.util.Base64.getDecoder().decode("PFI+PFJvdz48U2FsZXNDb3VudD4yPC9TYWxlc0NvdW50PjwvUm93Pg=="),
                    text = "<R><Row><SalesCount>2</SalesCount></Row>",
                    meta = mapOf<String, String>(),
                    rows = listOf(),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A report with a document type keeps its text, and no row is read from it. */
    @Test
    fun `execute_report inner-dtd`() = case("glase/execute_report.inner-dtd", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = null,
                    mimeType = null,
                    content = java.util.Base64.getDecoder().decode("PCFET0NUWVBFIHIgWzwhRU5USVRZIHggIjIiPl0+PFI+PFJvdz48U2FsZXNDb3VudD4meDs8L1NhbGVzQ291bnQ+PC9Sb3c+PC9SPg=="),
                    text = "<!DOCTYPE r [<!ENTITY x \"2\">]><R><Row><SalesCount>&x;</SalesCount></Row></R>",
                    meta = mapOf<String, String>(),
                    rows = listOf(),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A negative amount, as a refund may be, and rows of different columns. */
    @Test
    fun `execute_report inner-negative`() = case("glase/execute_report.inner-negative", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = null,
                    mimeType = null,
                    content = java.util.Base64.getDecoder().decode("PFI+PFJvdz48U2FsZXNBbW91bnQ+LTI1LjAwMDAwPC9TYWxlc0Ftb3VudD48RXJzUmVmZXJlbmNlPjIwMTgwODA5MTQwMDAwMDAwMDEwMDAwNzc8L0Vyc1JlZmVyZW5jZT48L1Jvdz48Um93PjxDYXNoaWVySWQ+dGlsbCAmYW1wOyA0PC9DYXNoaWVySWQ+PC9Sb3c+PC9SPg=="),
                    text = "<R><Row><SalesAmount>-25.00000</SalesAmount><ErsReference>2018080914000000001000077</ErsReference></Row><Row><CashierId>till &amp; 4</CashierId></Row></R>",
                    meta = mapOf<String, String>(),
                    rows = listOf(
                        GlaseReportRow(
                            terminalId = null,
                            cashierId = null,
                            ersReference = "2018080914000000001000077",
                            salesAmount = BigDecimal("-25"),
                            salesCount = null,
                            salesTotal = null,
                            values = mapOf<String, String>(
                                "ErsReference" to "2018080914000000001000077",
                                "SalesAmount" to "-25.00000",
                            ),
                        ),
                        GlaseReportRow(
                            terminalId = null,
                            cashierId = "till & 4",
                            ersReference = null,
                            salesAmount = null,
                            salesCount = null,
                            salesTotal = null,
                            values = mapOf<String, String>("CashierId" to "till & 4"),
                        ),
                    ),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A report of a period without sales. */
    @Test
    fun `execute_report inner-no-rows`() = case("glase/execute_report.inner-no-rows", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = null,
                    mimeType = null,
                    content = java.util.Base64.getDecoder().decode("PFI+PE1ldGEvPjwvUj4="),
                    text = "<R><Meta/></R>",
                    meta = mapOf<String, String>(),
                    rows = listOf(),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A cell that is no number stays text; columns that nobody knows are kept. */
    @Test
    fun `execute_report inner-unreadable-cells`() = case("glase/execute_report.inner-unreadable-cells", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = null,
                    mimeType = null,
                    content = java.util.Base64.getDecoder().decode("PFI+PFJvdz48U2FsZXNDb3VudD5tYW55PC9TYWxlc0NvdW50PjxSZWZ1bmRUb3RhbD4tNS4wMDAwMDwvUmVmdW5kVG90YWw+PC9Sb3c+PC9SPg=="),
                    text = "<R><Row><SalesCount>many</SalesCount><RefundTotal>-5.00000</RefundTotal></Row></R>",
                    meta = mapOf<String, String>(),
                    rows = listOf(
                        GlaseReportRow(
                            terminalId = null,
                            cashierId = null,
                            ersReference = null,
                            salesAmount = null,
                            salesCount = null,
                            salesTotal = null,
                            values = mapOf<String, String>("RefundTotal" to "-5.00000", "SalesCount" to "many"),
                        ),
                    ),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** The shop's sum, with a line feed before the report's XML declaration. */
    @Test
    fun `execute_report`() = case("glase/execute_report", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = null,
                    mimeType = "text/html",
                    content = java.util.Base64.getDecoder().decode("Cjw/eG1sIHZlcnNpb249IjEuMCIgZW5jb2Rpbmc9IlVURi04Ij8+CjxSZXNlbGxlclRyYW5zYWN0aW9uU3VtbWFyeT4KPE1ldGE+CjxSZXNlbGxlcklkPmV4YW1wbGVfc2hvcDwvUmVzZWxsZXJJZD4KPFRyYW5zYWN0aW9uUGVyaW9kSWQ+MjAxODA4MDkyMzU5NTkwMDAwMTAwMDA5OTwvVHJhbnNhY3Rpb25QZXJpb2RJZD4KPEdlbmVyYXRlZEF0PjIwMTgtMDgtMTAgMDA6MDA8L0dlbmVyYXRlZEF0Pgo8L01ldGE+CjxSb3c+CjxTYWxlc0NvdW50PjI8L1NhbGVzQ291bnQ+CjxTYWxlc1RvdGFsPjUxNi43MTAwMDwvU2FsZXNUb3RhbD4KPC9Sb3c+CjwvUmVzZWxsZXJUcmFuc2FjdGlvblN1bW1hcnk+"),
                    text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ResellerTransactionSummary>\n<Meta>\n<ResellerId>example_shop</ResellerId>\n<TransactionPeriodId>2018080923595900001000099</TransactionPeriodId>\n<GeneratedAt>2018-08-10 00:00</GeneratedAt>\n</Meta>\n<Row>\n<SalesCount>2</SalesCount>\n<SalesTotal>516.71000</SalesTotal>\n</Row>\n</ResellerTransactionSummary>",
                    meta = mapOf<String, String>(
                        "GeneratedAt" to "2018-08-10 00:00",
                        "ResellerId" to "example_shop",
                        "TransactionPeriodId" to "2018080923595900001000099",
                    ),
                    rows = listOf(
                        GlaseReportRow(
                            terminalId = null,
                            cashierId = null,
                            ersReference = null,
                            salesAmount = null,
                            salesCount = 2u,
                            salesTotal = BigDecimal("516.71"),
                            values = mapOf<String, String>("SalesCount" to "2", "SalesTotal" to "516.71000"),
                        ),
                    ),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** Without a language the provider's own is meant. */
    @Test
    fun `execute_report no-language`() = case("glase/execute_report.no-language", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = "Number of transfers today",
                    mimeType = "text/plain",
                    content = java.util.Base64.getDecoder().decode("MTE1Nzky"),
                    text = "115792",
                    meta = mapOf<String, String>(),
                    rows = listOf(),
                    raw = "",
                ),
            ) {
                client.executeReport(reportId = GlaseReportId.Shop, transactionPeriodId = "2018080923595900001000099")
            }
        }
    }

    /** The reseller's call without the reseller's login is refused. */
    @Test
    fun `execute_report no-reseller`() = case("glase/execute_report.no-reseller", "execute_report") { url ->
        Glase(
            terminal = GlaseTerminal(
                id = "87e791f9e24148a6892c52aa85bb0331",
                password = Secret("example-terminal-password"),
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "reseller",
                    reason = "must be among the client's credentials: this call is the reseller's",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A report that is not ready is not asked for again by the operation itself. */
    @Test
    fun `execute_report not-repeated-after-2`() = case("glase/execute_report.not-repeated-after-2", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 3u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Conflict::class,
                    "conflict",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "2",
                    retry = RetryAdvice.After(wait = java.time.Duration.ofMillis(3000)),
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A question with a wrong password is asked once. */
    @Test
    fun `execute_report not-repeated-after-20`() = case("glase/execute_report.not-repeated-after-20", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 3u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.Authentication::class,
                    "authentication",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "20",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A question that the server cannot read is asked once. */
    @Test
    fun `execute_report not-repeated-after-client-fault`() = case("glase/execute_report.not-repeated-after-client-fault", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 3u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 500u,
                    providerCode = "Client",
                    reason = "Cannot read",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** The answer of another operation cannot be understood. */
    @Test
    fun `execute_report other-operation`() = case("glase/execute_report.other-operation", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A report that is no XML keeps its text and has no rows. */
    @Test
    fun `execute_report plain-text`() = case("glase/execute_report.plain-text", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = "Number of transfers today",
                    mimeType = "text/plain",
                    content = java.util.Base64.getDecoder().decode("MTE1Nzky"),
                    text = "115792",
                    meta = mapOf<String, String>(),
                    rows = listOf(),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A report that only the manual names. */
    @Test
    fun `execute_report report-002`() = case("glase/execute_report.report-002", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = "Number of transfers today",
                    mimeType = "text/plain",
                    content = java.util.Base64.getDecoder().decode("MTE1Nzky"),
                    text = "115792",
                    meta = mapOf<String, String>(),
                    rows = listOf(),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.ShopTerminals,
                    transactionPeriodId = "2018080923595900001000099",
                )
            }
        }
    }

    /** A report that only the manual names. */
    @Test
    fun `execute_report report-004`() = case("glase/execute_report.report-004", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = "Number of transfers today",
                    mimeType = "text/plain",
                    content = java.util.Base64.getDecoder().decode("MTE1Nzky"),
                    text = "115792",
                    meta = mapOf<String, String>(),
                    rows = listOf(),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.ShopCashiers,
                    transactionPeriodId = "2018080923595900001000099",
                )
            }
        }
    }

    /** A report that this library does not know is asked for by its id. */
    @Test
    fun `execute_report report-unknown`() = case("glase/execute_report.report-unknown", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = "Number of transfers today",
                    mimeType = "text/plain",
                    content = java.util.Base64.getDecoder().decode("MTE1Nzky"),
                    text = "115792",
                    meta = mapOf<String, String>(),
                    rows = listOf(),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Unknown(value = "Reconciliation/STD_RECON_009.xml"),
                    transactionPeriodId = "2018080923595900001000099",
                )
            }
        }
    }

    /** A success without the result that it is about cannot be understood. */
    @Test
    fun `execute_report result-missing`() = case("glase/execute_report.result-missing", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(PaymentException.Protocol::class, "protocol", outcome = Outcome.UNKNOWN, httpStatus = 200u),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A question answered by an error page is asked again. */
    @Test
    fun `execute_report retried-after-503`() = case("glase/execute_report.retried-after-503", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = "Number of transfers today",
                    mimeType = "text/plain",
                    content = java.util.Base64.getDecoder().decode("MTE1Nzky"),
                    text = "115792",
                    meta = mapOf<String, String>(),
                    rows = listOf(),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A question to a busy system is asked again. */
    @Test
    fun `execute_report retried-after-93`() = case("glase/execute_report.retried-after-93", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = "Number of transfers today",
                    mimeType = "text/plain",
                    content = java.util.Base64.getDecoder().decode("MTE1Nzky"),
                    text = "115792",
                    meta = mapOf<String, String>(),
                    rows = listOf(),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A question answered by a server fault is asked again. */
    @Test
    fun `execute_report retried-after-fault`() = case("glase/execute_report.retried-after-fault", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = "Number of transfers today",
                    mimeType = "text/plain",
                    content = java.util.Base64.getDecoder().decode("MTE1Nzky"),
                    text = "115792",
                    meta = mapOf<String, String>(),
                    rows = listOf(),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A question whose answer was lost is asked again. */
    @Test
    fun `execute_report retried-after-lost-answer`() = case("glase/execute_report.retried-after-lost-answer", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = "Number of transfers today",
                    mimeType = "text/plain",
                    content = java.util.Base64.getDecoder().decode("MTE1Nzky"),
                    text = "115792",
                    meta = mapOf<String, String>(),
                    rows = listOf(),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A question that keeps failing is given up after the allowed retries. */
    @Test
    fun `execute_report retries-exhausted`() = case("glase/execute_report.retries-exhausted", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 1u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.ProviderFailure::class,
                    "provider_failure",
                    outcome = Outcome.ANSWERED,
                    httpStatus = 200u,
                    providerCode = "94",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** One terminal's transactions. */
    @Test
    fun `execute_report terminal-details`() = case("glase/execute_report.terminal-details", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = "STD_RECON_003_2018080923595900001000099.xml",
                    mimeType = "text/html",
                    content = java.util.Base64.getDecoder().decode("PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0iVVRGLTgiPz4KPFRyYW5zYWN0aW9uRGV0YWlscz4KPE1ldGE+CjxSZXNlbGxlcklkPmV4YW1wbGVfc2hvcDwvUmVzZWxsZXJJZD4KPFRyYW5zYWN0aW9uUGVyaW9kSWQ+MjAxODA4MDkyMzU5NTkwMDAwMTAwMDA5OTwvVHJhbnNhY3Rpb25QZXJpb2RJZD4KPEdlbmVyYXRlZEF0PjIwMTgtMDgtMTAgMDA6MDA8L0dlbmVyYXRlZEF0Pgo8L01ldGE+CjxSb3c+CjxUZXJtaW5hbElkPjg3ZTc5MWY5ZTI0MTQ4YTY4OTJjNTJhYTg1YmIwMzMxPC9UZXJtaW5hbElkPgo8Q2FzaGllcklkPnRpbGwtNDwvQ2FzaGllcklkPgo8U2FsZXNBbW91bnQ+MTc0LjAwMDAwPC9TYWxlc0Ftb3VudD4KPEVyc1JlZmVyZW5jZT4yMDE4MDgwOTEzMTUxNjE3MTAxMDAwMDQyPC9FcnNSZWZlcmVuY2U+CjwvUm93Pgo8Um93Pgo8VGVybWluYWxJZD44N2U3OTFmOWUyNDE0OGE2ODkyYzUyYWE4NWJiMDMzMTwvVGVybWluYWxJZD4KPENhc2hpZXJJZD5OVUxMPC9DYXNoaWVySWQ+CjxTYWxlc0Ftb3VudD4zNDIuNzEwMDA8L1NhbGVzQW1vdW50Pgo8RXJzUmVmZXJlbmNlPjIwMTgwODA5MTMyNTE2MTcxMDEwMDAwNDM8L0Vyc1JlZmVyZW5jZT4KPC9Sb3c+CjwvVHJhbnNhY3Rpb25EZXRhaWxzPg=="),
                    text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TransactionDetails>\n<Meta>\n<ResellerId>example_shop</ResellerId>\n<TransactionPeriodId>2018080923595900001000099</TransactionPeriodId>\n<GeneratedAt>2018-08-10 00:00</GeneratedAt>\n</Meta>\n<Row>\n<TerminalId>87e791f9e24148a6892c52aa85bb0331</TerminalId>\n<CashierId>till-4</CashierId>\n<SalesAmount>174.00000</SalesAmount>\n<ErsReference>2018080913151617101000042</ErsReference>\n</Row>\n<Row>\n<TerminalId>87e791f9e24148a6892c52aa85bb0331</TerminalId>\n<CashierId>NULL</CashierId>\n<SalesAmount>342.71000</SalesAmount>\n<ErsReference>2018080913251617101000043</ErsReference>\n</Row>\n</TransactionDetails>",
                    meta = mapOf<String, String>(
                        "GeneratedAt" to "2018-08-10 00:00",
                        "ResellerId" to "example_shop",
                        "TransactionPeriodId" to "2018080923595900001000099",
                    ),
                    rows = listOf(
                        GlaseReportRow(
                            terminalId = "87e791f9e24148a6892c52aa85bb0331",
                            cashierId = "till-4",
                            ersReference = "2018080913151617101000042",
                            salesAmount = BigDecimal("174"),
                            salesCount = null,
                            salesTotal = null,
                            values = mapOf<String, String>(
                                "CashierId" to "till-4",
                                "ErsReference" to "2018080913151617101000042",
                                "SalesAmount" to "174.00000",
                                "TerminalId" to "87e791f9e24148a6892c52aa85bb0331",
                            ),
                        ),
                        GlaseReportRow(
                            terminalId = "87e791f9e24148a6892c52aa85bb0331",
                            cashierId = null,
                            ersReference = "2018080913251617101000043",
                            salesAmount = BigDecimal("342.71"),
                            salesCount = null,
                            salesTotal = null,
                            values = mapOf<String, String>(
                                "CashierId" to "NULL",
                                "ErsReference" to "2018080913251617101000043",
                                "SalesAmount" to "342.71000",
                                "TerminalId" to "87e791f9e24148a6892c52aa85bb0331",
                            ),
                        ),
                    ),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.TerminalTransactions,
                    transactionPeriodId = "2018080923595900001000099",
                    terminalId = "87e791f9e24148a6892c52aa85bb0331",
                    language = "en",
                )
            }
        }
    }

    /** One terminal's sum. */
    @Test
    fun `execute_report terminal`() = case("glase/execute_report.terminal", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            gives(
                GlaseReport(
                    title = "STD_RECON_006_2018080923595900001000099.xml",
                    mimeType = "text/html",
                    content = java.util.Base64.getDecoder().decode("PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0iVVRGLTgiPz4KPENhc2hpZXJUcmFuc2FjdGlvblN1bW1hcnk+CjxNZXRhPgo8UmVzZWxsZXJJZD5leGFtcGxlX3Nob3A8L1Jlc2VsbGVySWQ+CjxUZXJtaW5hbElkPjg3ZTc5MWY5ZTI0MTQ4YTY4OTJjNTJhYTg1YmIwMzMxPC9UZXJtaW5hbElkPgo8VHJhbnNhY3Rpb25QZXJpb2RJZD4yMDE4MDgwOTIzNTk1OTAwMDAxMDAwMDk5PC9UcmFuc2FjdGlvblBlcmlvZElkPgo8R2VuZXJhdGVkQXQ+MjAxOC0wOC0xMCAwMDowMDwvR2VuZXJhdGVkQXQ+CjwvTWV0YT4KPFJvdz4KPFNhbGVzQ291bnQ+MjwvU2FsZXNDb3VudD4KPFNhbGVzVG90YWw+NTE2LjcxMDAwPC9TYWxlc1RvdGFsPgo8L1Jvdz4KPC9DYXNoaWVyVHJhbnNhY3Rpb25TdW1tYXJ5Pg=="),
                    text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CashierTransactionSummary>\n<Meta>\n<ResellerId>example_shop</ResellerId>\n<TerminalId>87e791f9e24148a6892c52aa85bb0331</TerminalId>\n<TransactionPeriodId>2018080923595900001000099</TransactionPeriodId>\n<GeneratedAt>2018-08-10 00:00</GeneratedAt>\n</Meta>\n<Row>\n<SalesCount>2</SalesCount>\n<SalesTotal>516.71000</SalesTotal>\n</Row>\n</CashierTransactionSummary>",
                    meta = mapOf<String, String>(
                        "GeneratedAt" to "2018-08-10 00:00",
                        "ResellerId" to "example_shop",
                        "TerminalId" to "87e791f9e24148a6892c52aa85bb0331",
                        "TransactionPeriodId" to "2018080923595900001000099",
                    ),
                    rows = listOf(
                        GlaseReportRow(
                            terminalId = null,
                            cashierId = null,
                            ersReference = null,
                            salesAmount = null,
                            salesCount = 2u,
                            salesTotal = BigDecimal("516.71"),
                            values = mapOf<String, String>("SalesCount" to "2", "SalesTotal" to "516.71000"),
                        ),
                    ),
                    raw = "",
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Terminal,
                    transactionPeriodId = "2018080923595900001000099",
                    terminalId = "87e791f9e24148a6892c52aa85bb0331",
                    language = "en",
                )
            }
        }
    }

    /** A comment beyond 80 characters is refused. */
    @Test
    fun `execute_report wrong-comment-long`() = case("glase/execute_report.wrong-comment-long", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "client_comment",
                    reason = "must be at most 80 characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                    clientComment = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }

    /** An empty language is refused. */
    @Test
    fun `execute_report wrong-language-empty`() = case("glase/execute_report.wrong-language-empty", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "language",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "",
                )
            }
        }
    }

    /** A reference beyond 32 characters is refused. */
    @Test
    fun `execute_report wrong-reference-long`() = case("glase/execute_report.wrong-reference-long", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "client_reference",
                    reason = "must be 1 to 32 characters",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                    clientReference = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                )
            }
        }
    }

    /** A text of blanks where one is needed is refused. */
    @Test
    fun `execute_report wrong-report-id-blank`() = case("glase/execute_report.wrong-report-id-blank", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "report_id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Unknown(value = "  "),
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** An empty text where one is needed is refused. */
    @Test
    fun `execute_report wrong-report-id-empty`() = case("glase/execute_report.wrong-report-id-empty", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "report_id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Unknown(value = ""),
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A terminal's report without the terminal is refused. */
    @Test
    fun `execute_report wrong-terminal-missing-006`() = case("glase/execute_report.wrong-terminal-missing-006", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "terminal_id",
                    reason = "must be given for a terminal's report",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.Terminal,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A terminal's report without the terminal is refused. */
    @Test
    fun `execute_report wrong-terminal-missing-007`() = case("glase/execute_report.wrong-terminal-missing-007", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "terminal_id",
                    reason = "must be given for a terminal's report",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.executeReport(
                    reportId = GlaseReportId.TerminalTransactions,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A text of blanks where one is needed is refused. */
    @Test
    fun `execute_report wrong-transaction-period-id-blank`() = case("glase/execute_report.wrong-transaction-period-id-blank", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "transaction_period_id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.executeReport(reportId = GlaseReportId.Shop, transactionPeriodId = "  ", language = "en")
            }
        }
    }

    /** An empty text where one is needed is refused. */
    @Test
    fun `execute_report wrong-transaction-period-id-empty`() = case("glase/execute_report.wrong-transaction-period-id-empty", "execute_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            retries = 0u,
        ).use { client ->
            raises(
                Expected(
                    PaymentException.InvalidRequest::class,
                    "invalid_request",
                    outcome = Outcome.NOT_SENT,
                    field = "transaction_period_id",
                    reason = "must not be empty",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.executeReport(reportId = GlaseReportId.Shop, transactionPeriodId = "", language = "en")
            }
        }
    }
}
