package org.csplan.examples.cli.screen;

/** Puts words in colours, where there is a screen to see them; nothing is ever told by colour alone. */
public enum Look {
    /** As on paper. */
    PLAIN {
        @Override
        String paint(String code, String words) {
            return words;
        }
    },
    /** With the colours of a terminal. */
    COLOURED {
        @Override
        String paint(String code, String words) {
            return words.isEmpty() ? words : "\033[" + code + "m" + words + "\033[0m";
        }
    };

    /** The look for standard output. */
    public static Look ofOut(Terminal terminal) {
        return terminal.isOutColoured() ? COLOURED : PLAIN;
    }

    /** A heading. */
    public String heading(String words) {
        return paint("1", words);
    }

    /** What matters less. */
    public String quiet(String words) {
        return paint("2", words);
    }

    /** What is well. */
    public String good(String words) {
        return paint("32", words);
    }

    /** What should be looked at. */
    public String warning(String words) {
        return paint("33", words);
    }

    /** What is wrong. */
    public String error(String words) {
        return paint("31", words);
    }

    abstract String paint(String code, String words);
}
