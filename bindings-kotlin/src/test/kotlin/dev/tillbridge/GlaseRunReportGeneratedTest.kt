// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.time.Duration.Companion.milliseconds

class GlaseRunReportGeneratedTest {
    /** A question whose answer was lost is asked again. */
    @Test
    fun `run_report asked-again`() = case("glase/run_report.asked-again", "run_report") { url ->
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
                client.runReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A report that is ready needs no waiting. */
    @Test
    fun `run_report at-once`() = case("glase/run_report.at-once", "run_report") { url ->
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
                client.runReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                )
            }
        }
    }

    /** A report that is not ready before the deadline is told as such. */
    @Test
    fun `run_report deadline`() = case("glase/run_report.deadline", "run_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            deadline = 400.milliseconds,
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
                client.runReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                    pollInterval = 10000.milliseconds,
                )
            }
        }
    }

    /** A refusal ends the waiting. */
    @Test
    fun `run_report error-20`() = case("glase/run_report.error-20", "run_report") { url ->
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
                client.runReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A refusal ends the waiting. */
    @Test
    fun `run_report error-21`() = case("glase/run_report.error-21", "run_report") { url ->
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
                client.runReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A refusal ends the waiting. */
    @Test
    fun `run_report error-37`() = case("glase/run_report.error-37", "run_report") { url ->
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
                client.runReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A refusal ends the waiting. */
    @Test
    fun `run_report error-90`() = case("glase/run_report.error-90", "run_report") { url ->
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
                client.runReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The connection closes after the request was read, and the call fails. */
    @Test
    fun `run_report fault-close-after-reading`() = case("glase/run_report.fault-close-after-reading", "run_report") { url ->
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
                client.runReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The connection closes before the request is read to its end, and the call fails. */
    @Test
    fun `run_report fault-close-before-reading`() = case("glase/run_report.fault-close-before-reading", "run_report") { url ->
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
                client.runReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** No answer comes within the deadline, and the call fails. */
    @Test
    fun `run_report fault-stall`() = case("glase/run_report.fault-stall", "run_report") { url ->
        Glase(
            reseller = GlaseReseller(
                id = "example_shop",
                password = Secret("example-reseller-password"),
                userId = "9900",
            ),
            clientId = "example-pos 1.4.2",
            baseUrl = url,
            deadline = 600.milliseconds,
            retries = 0u,
        ).use { client ->
            raises(Expected(PaymentException.Timeout::class, "timeout", outcome = Outcome.UNKNOWN)) {
                client.runReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The answer stops in the middle of its body, and the call fails. */
    @Test
    fun `run_report fault-truncated`() = case("glase/run_report.fault-truncated", "run_report") { url ->
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
                client.runReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The answer announces more than it holds, and the call fails. */
    @Test
    fun `run_report fault-wrong-length`() = case("glase/run_report.fault-wrong-length", "run_report") { url ->
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
                client.runReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A report that is not ready yet is asked for again until it is. */
    @Test
    fun `run_report`() = case("glase/run_report", "run_report") { url ->
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
                client.runReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A report without the reseller's login is refused. */
    @Test
    fun `run_report no-reseller`() = case("glase/run_report.no-reseller", "run_report") { url ->
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
                client.runReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A terminal's report. */
    @Test
    fun `run_report terminal`() = case("glase/run_report.terminal", "run_report") { url ->
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
                client.runReport(
                    reportId = GlaseReportId.TerminalTransactions,
                    transactionPeriodId = "2018080923595900001000099",
                    terminalId = "87e791f9e24148a6892c52aa85bb0331",
                    language = "en",
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** The end of a day: the period is closed, and its report waited for. */
    @Test
    fun `run_report whole-day`() = case("glase/run_report.whole-day", "mark_transaction_period", "run_report") { url ->
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
                GlaseTransactionPeriod(transactionPeriodId = "2018080923595900001000099", terminalId = null, raw = ""),
            ) {
                client.markTransactionPeriod()
            }
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
                client.runReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** An interval of nothing is refused. */
    @Test
    fun `run_report wrong-interval-zero`() = case("glase/run_report.wrong-interval-zero", "run_report") { url ->
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
                    field = "poll_interval",
                    reason = "must be more than zero",
                    retry = RetryAdvice.Never,
                ),
            ) {
                client.runReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                    pollInterval = 0.milliseconds,
                )
            }
        }
    }

    /** An empty period is refused. */
    @Test
    fun `run_report wrong-period-empty`() = case("glase/run_report.wrong-period-empty", "run_report") { url ->
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
                client.runReport(
                    reportId = GlaseReportId.Shop,
                    transactionPeriodId = "",
                    language = "en",
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }

    /** A terminal's report without the terminal is refused. */
    @Test
    fun `run_report wrong-terminal-missing`() = case("glase/run_report.wrong-terminal-missing", "run_report") { url ->
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
                client.runReport(
                    reportId = GlaseReportId.Terminal,
                    transactionPeriodId = "2018080923595900001000099",
                    language = "en",
                    pollInterval = 1.milliseconds,
                )
            }
        }
    }
}
