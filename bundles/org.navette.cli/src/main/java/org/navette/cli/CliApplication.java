package org.navette.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The headless product: the words behind the framework's own arguments are the command line. */
public final class CliApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        try (var out = utf8(FileDescriptor.out); var err = utf8(FileDescriptor.err)) {
            return CommandLineRun.run(arguments, out, err, Boolean.getBoolean("navette.terminal"));
        }
    }

    @Override
    public void stop() {
        // The verb ends by itself: Ctrl-C is heard by Interruption.
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
