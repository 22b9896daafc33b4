package org.navette.store;

import java.sql.SQLException;

/** The study file answered in a way that only a fault of ours explains. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
