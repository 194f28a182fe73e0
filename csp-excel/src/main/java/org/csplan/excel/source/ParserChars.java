package org.csplan.excel.source;

import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * Signs that the parser has read: the value of an attribute as it lies in the parser's buffer, without the blanks around
 * it, or the text of an element. Most are a few signs long and needn't become texts. They hold only until the next ones
 * are asked for.
 */
final class ParserChars extends TypedValueDecoder implements CharSequence {

    /** How many signs the text of an element may have to be held here. */
    static final int LONGEST_TEXT = 32;

    private final char[] own = new char[LONGEST_TEXT];
    private char[] buffer = own;
    private int start;
    private int end;

    @Override
    public void decode(char[] chars, int from, int to) {
        buffer = chars;
        start = from;
        end = to;
    }

    @Override
    public void decode(String value) {
        decode(value.toCharArray(), 0, value.length());
    }

    @Override
    public void handleEmptyValue() {
        end = start;
    }

    /** Holds the text of an element, which the parser keeps no longer than itself is there. */
    void copy(char[] chars, int from, int length) {
        System.arraycopy(chars, from, own, 0, length);
        decode(own, 0, length);
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        return buffer[start + index];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return toString().substring(from, to);
    }

    /** Whether it is these signs. */
    boolean is(String text) {
        if (text.length() != length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (buffer[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return new String(buffer, start, end - start);
    }
}
