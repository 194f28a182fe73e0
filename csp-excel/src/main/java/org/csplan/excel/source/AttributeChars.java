package org.csplan.excel.source;

import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * The value of an attribute as it lies in the parser's buffer, without the blanks around it: most are a few signs long
 * and needn't become texts. It holds only until the next element or attribute is looked at.
 */
final class AttributeChars extends TypedValueDecoder implements CharSequence {

    private char[] buffer = new char[0];
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
