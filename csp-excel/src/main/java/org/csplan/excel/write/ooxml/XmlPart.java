package org.csplan.excel.write.ooxml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML part and how it was encoded, so that what is not changed comes out byte for byte.
 *
 * @param name of the part, for messages
 * @param text all of it, a byte order mark included
 * @param charset how it is encoded
 */
public record XmlPart(String name, String text, Charset charset) {

    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final int DECLARATION = 200;

    /** What stands for bytes that are no text, or for itself. */
    private static final String UNREADABLE = "\uFFFD";

    /** Each of them takes far more memory than it does in the file; no part but a sheet's cells has so many. */
    private static final int MOST_ELEMENTS = 1_000_000;

    /**
     * The part in those bytes.
     *
     * @throws DamagedPackageException if they are not text in the encoding they name
     */
    public static XmlPart of(String name, byte[] bytes) {
        Charset charset = charsetOf(name, bytes);
        String plain = charset.equals(StandardCharsets.UTF_8) ? new String(bytes, charset) : UNREADABLE;
        if (!plain.contains(UNREADABLE)) {
            return new XmlPart(name, plain, charset);
        }
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new XmlPart(name, text, charset);
        } catch (CharacterCodingException e) {
            throw new DamagedPackageException(
                    "part " + name + " is not the " + charset + " text that it says it is", e);
        }
    }

    /** The part as bytes, in its encoding. */
    public byte[] bytes() {
        if (charset.equals(StandardCharsets.UTF_8) && !hasPairs()) {
            return text.getBytes(charset);
        }
        try {
            ByteBuffer encoded = charset.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new DamagedPackageException(
                    "part " + name + " is in " + charset + ", which can't hold the new text", e);
        }
    }

    /** Whether it has letters that are written as two; one half of them alone is no text. */
    private boolean hasPairs() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element of that local name could be in it, at a glance; it need not be. */
    public boolean mayHold(String localName) {
        return mayHold('<' + localName, localName) || mayHold(':' + localName, localName);
    }

    private boolean mayHold(String beginning, String localName) {
        for (int at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
            int end = at + 1 + localName.length();
            if (end == text.length() || " \n\r\t/>".indexOf(text.charAt(end)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The part with those changes. */
    public XmlPart with(Splices splices) {
        return splices.isEmpty() ? this : new XmlPart(name, splices.apply(text), charset);
    }

    /** A scanner at its beginning. */
    public XmlScanner scan() {
        return new XmlScanner(name, text.startsWith("\uFEFF") ? " " + text.substring(1) : text);
    }

    /** A scanner for the content of one of its elements; it goes on after the element has ended. */
    public XmlScanner scan(XmlElement element) {
        XmlScanner scanner = scan();
        while (scanner.next() != XmlScanner.Kind.NOTHING) {
            if (scanner.kind() == XmlScanner.Kind.START && scanner.start() == element.start()) {
                return scanner.inside();
            }
        }
        throw new IllegalArgumentException("No element of this part: " + element.name());
    }

    /**
     * Its root element with everything in it; elements of the names passed over stay closed.
     *
     * @throws DamagedPackageException if it is not well formed
     */
    public XmlElement root(String... passedOver) {
        Set<String> closed = Set.of(passedOver);
        XmlScanner scanner = scan();
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = null;
        int closedAt = Integer.MAX_VALUE;
        int count = 0;
        while (scanner.next() != XmlScanner.Kind.NOTHING) {
            switch (scanner.kind()) {
                case START -> {
                    if (scanner.depth() > closedAt) {
                        continue;
                    }
                    if (++count > MOST_ELEMENTS) {
                        throw new DamagedPackageException("part " + name + " has over " + MOST_ELEMENTS + " elements");
                    }
                    XmlElement element = new XmlElement(scanner);
                    if (!open.isEmpty()) {
                        open.peek().add(element);
                    } else if (root == null) {
                        root = element;
                    } else {
                        throw new DamagedPackageException("part " + name + " has two roots");
                    }
                    open.push(element);
                    closedAt = closed.contains(element.localName()) ? scanner.depth() : closedAt;
                }
                case END -> {
                    if (scanner.depth() < closedAt) {
                        open.pop().close(scanner.start(), scanner.end());
                        closedAt = Integer.MAX_VALUE;
                    }
                }
                case TEXT -> {
                    if (!open.isEmpty() && closedAt == Integer.MAX_VALUE) {
                        open.peek().add(scanner.text());
                    }
                }
                default -> {}
            }
        }
        if (root == null) {
            throw new DamagedPackageException("part " + name + " is empty");
        }
        return root;
    }

    private static Charset charsetOf(String name, byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        Optional<Charset> charset = charset(declared.group(1)).filter(Charset::canEncode);
        return charset.orElseThrow(() ->
                new DamagedPackageException("part " + name + " is in " + declared.group(1) + ", which is not known"));
    }

    private static Optional<Charset> charset(String declared) {
        try {
            return Optional.of(Charset.forName(declared));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
