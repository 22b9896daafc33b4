/** Texts: language, sentences, tokens, sentiment, index and search. Positions are Unicode code points. */
package org.navette.text;
