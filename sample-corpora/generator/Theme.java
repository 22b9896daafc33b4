/**
 * One code of a codebook as the corpus uses it.
 *
 * @param missed   share of its passages that one of the two coders overlooks (drives Cohen's kappa)
 * @param mistaken false uses, as a share of its true documents
 * @param near     the code it is mistaken for
 */
record Theme(String code, String parent, String definition, String include, String exclude, String example, String colour,
        String shortcut, double missed, double mistaken, String near) {

    /** From a line "code|parent|definition|include|exclude|example|colour|shortcut|missed|mistaken|near". */
    static Theme parse(String line) {
        String[] part = line.split("\\|", -1);
        return new Theme(part[0], part[1], part[2], part[3], part[4], part[5], part[6], part[7],
                part[8].isEmpty() ? 0 : Double.parseDouble(part[8]), part[9].isEmpty() ? 0 : Double.parseDouble(part[9]), part[10]);
    }
}
