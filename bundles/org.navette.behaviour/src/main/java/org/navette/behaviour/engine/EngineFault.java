package org.navette.behaviour.engine;

/** The engine failed in a way that no input explains. */
public final class EngineFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EngineFault(String message, Throwable cause) {
        super(message, cause);
    }
}
