package org.navette.behaviour.conformance;

import org.navette.behaviour.engine.Engine;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.study.Source;
import org.navette.core.study.SourceManner;

/** An engine that holds the rows of {@link CheckRows}. */
interface Side {
    Engine engine();

    SourceTable table(Source source, SourceManner manner);
}
