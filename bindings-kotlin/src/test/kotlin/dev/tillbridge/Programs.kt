package dev.tillbridge

import java.nio.file.Path

/** A virtual machine of its own for a program of these tests, such as `InFlight`. */
internal fun programOf(name: String, vararg arguments: String): ProcessBuilder = ProcessBuilder(
    ProcessHandle.current().info().command().get(),
    "-Djna.library.path=${System.getProperty("jna.library.path")}",
    "-cp",
    System.getProperty("java.class.path"),
    "dev.tillbridge.${name}Kt",
    *arguments,
).redirectErrorStream(true)

/** The library that is built beside the sandbox and resolves no name. */
internal fun resolver(): String = Path.of(SandboxProcess.program()).resolveSibling("libtillbridge_resolver.so").toString()
