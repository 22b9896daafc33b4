package org.navette.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Runs verbs as a shell would and keeps what they said. */
final class Shell {
    record Said(int code, String out, String err) {
        JsonNode json() throws Exception {
            return new ObjectMapper().readTree(out);
        }
    }

    private Shell() {
    }

    static Said run(Object... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] arguments = Arrays.stream(words).map(String::valueOf).toArray(String[]::new);
        int code = CommandLineRun.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true), false);
        return new Said(code, out.toString(), err.toString());
    }
}
