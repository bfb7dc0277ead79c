package io.hengji.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The least that a JVM can do: what the start of the command is compared with. */
final class Hello {
    private Hello() {}

    public static void main(String[] arguments) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println("衡绩");
    }
}
