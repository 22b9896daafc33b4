package org.navette.behaviour.engine;

/** How a text column writes decimals; open when its first rows tell nothing, so that each value tells for itself. */
enum NumberStyle {
    POINT, COMMA, OPEN_POINT, OPEN_COMMA
}
