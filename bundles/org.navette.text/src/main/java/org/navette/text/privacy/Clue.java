package org.navette.text.privacy;

import org.navette.text.Messages;

/** What gave a finding away. */
public enum Clue {
    /** the form alone: an @, a country code */ FORM,
    /** check digits agree */ CHECKED,
    /** words beside it: "order no." */ CONTEXT,
    /** M., Mrs, Dr … */ TITLE,
    /** "my name is …" */ INTRODUCED,
    /** under "Kind regards" */ SIGNED,
    /** a given name before a family name */ FULL_NAME,
    /** a given or family name of our lists */ LISTED,
    /** part of a name that was found surely elsewhere */ KNOWN;

    /** The reason in the user's language. */
    public String sentence() {
        return Messages.text("privacy.clue." + name().toLowerCase(java.util.Locale.ROOT));
    }
}
