package org.navette.analysis.replay;

/**
 * Why a file cannot be imported once more.
 *
 * @param key    of the sentence; its arguments are the file's name, the number of its rows, and the detail
 * @param detail null for none
 */
record Refusal(String key, String detail) {
    static final Refusal NOTHING_CAME = new Refusal("replay.nothing", null);
}
