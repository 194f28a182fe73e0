package org.csplan.excel.write.ooxml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through the text of a part, token by token, telling where in it each stands: what a streaming parser does, but
 * with places from which the rest can be copied as it is. Document types are refused.
 */
public final class XmlScanner {

    /** What a token is. */
    public enum Kind {
        /** A start tag; of an empty element too, which is followed by an end of its own. */
        START,
        /** An end tag; for an empty element it has no length. */
        END,
        /** Text between tags, or a CDATA section. */
        TEXT,
        /** A comment, a processing instruction or the XML declaration. */
        ASIDE,
        /** Nothing is left. */
        NOTHING
    }

    private static final int DEEPEST = 256;
    private static final String CDATA = "<![CDATA[";

    private final String part;
    private final String text;
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;
    private Kind kind = Kind.ASIDE;
    private int start;
    private int end;
    private String name = "";
    private boolean empty;
    private boolean endsEmpty;
    private List<RawAttribute> raw = List.of();

    private record Open(String name, Map<String, String> namespaces) {}

    XmlScanner(String part, String text) {
        this(part, text, 0, Map.of("xml", "http://www.w3.org/XML/1998/namespace"));
    }

    private XmlScanner(String part, String text, int from, Map<String, String> namespaces) {
        this.part = part;
        this.text = text;
        at = from;
        open.push(new Open("", namespaces));
    }

    /** Goes to the next token, and tells what it is. */
    public Kind next() {
        if (endsEmpty) {
            endsEmpty = false;
            open.pop();
            start = end;
            return kind = Kind.END;
        }
        start = at;
        if (at >= text.length()) {
            if (open.size() > 1) {
                throw damaged("ends within <" + open.peek().name() + ">");
            }
            return kind = Kind.NOTHING;
        }
        if (text.charAt(at) != '<') {
            int next = text.indexOf('<', at);
            return token(Kind.TEXT, next < 0 ? text.length() : next);
        }
        if (text.startsWith("<!--", at)) {
            return token(Kind.ASIDE, after("-->"));
        }
        if (text.startsWith("<?", at)) {
            return token(Kind.ASIDE, after("?>"));
        }
        if (text.startsWith(CDATA, at)) {
            return token(Kind.TEXT, after("]]>"));
        }
        if (text.startsWith("<!", at)) {
            throw damaged("has a document type, which no workbook needs");
        }
        return text.startsWith("</", at) ? endTag() : startTag();
    }

    /** What the current token is. */
    public Kind kind() {
        return kind;
    }

    /** Where it begins. */
    public int start() {
        return start;
    }

    /** Where it ends. */
    public int end() {
        return end;
    }

    /** How many elements are open, this one's own included. */
    public int depth() {
        return open.size() - 1;
    }

    /** The name in a tag, as written. */
    public String name() {
        return name;
    }

    /** The name in a tag without its prefix. */
    public String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The namespace of a start tag. */
    public String namespace() {
        return namespaceOf(name);
    }

    /** Whether a start tag is of an empty element ({@code <a/>}). */
    public boolean isEmptyElement() {
        return empty;
    }

    /** The attributes of a start tag. */
    public List<XmlAttribute> attributes() {
        List<XmlAttribute> attributes = new ArrayList<>(raw.size());
        for (RawAttribute attribute : raw) {
            attributes.add(resolved(attribute));
        }
        return attributes;
    }

    /** The attribute of that name without a prefix. */
    public Optional<XmlAttribute> attribute(String plainName) {
        for (RawAttribute attribute : raw) {
            if (attribute.name().equals(plainName)) {
                return Optional.of(resolved(attribute));
            }
        }
        return Optional.empty();
    }

    /** What a text says. */
    public String text() {
        return text.startsWith(CDATA, start) ? text.substring(start + CDATA.length(), end - 3) : resolve(start, end);
    }

    /** A scanner of its own for what follows the current start tag, with the same namespaces. */
    XmlScanner inside() {
        XmlScanner inner = new XmlScanner(part, text, end, open.peek().namespaces());
        inner.open.push(open.peek());
        return inner;
    }

    private Kind token(Kind newKind, int newEnd) {
        end = newEnd;
        at = newEnd;
        return kind = newKind;
    }

    private int after(String close) {
        int found = text.indexOf(close, at);
        if (found < 0) {
            throw damaged("is cut short");
        }
        return found + close.length();
    }

    private Kind endTag() {
        int close = after(">");
        String closed = text.substring(at + 2, close - 1).strip();
        if (open.size() == 1 || !open.peek().name().equals(closed)) {
            throw damaged("has </" + closed + "> in the wrong place");
        }
        open.pop();
        name = closed;
        return token(Kind.END, close);
    }

    private Kind startTag() {
        int i = nameEnd(at + 1);
        name = text.substring(at + 1, i);
        if (name.isEmpty() || open.size() > DEEPEST) {
            throw damaged("is not well formed");
        }
        raw = new ArrayList<>(4);
        while (true) {
            i = skipBlanks(i);
            char c = charAt(i);
            if (c == '>' || c == '/') {
                break;
            }
            RawAttribute attribute = attributeAt(i);
            raw.add(attribute);
            i = attribute.valueEnd() + 1;
        }
        empty = charAt(i) == '/';
        if (empty && charAt(++i) != '>') {
            throw damaged("is not well formed");
        }
        open.push(new Open(name, namespacesWith(raw)));
        endsEmpty = empty;
        return token(Kind.START, i + 1);
    }

    private record RawAttribute(String name, int start, int valueStart, int valueEnd) {}

    private RawAttribute attributeAt(int from) {
        int nameEnd = nameEnd(from);
        int i = skipBlanks(nameEnd);
        if (nameEnd == from || charAt(i) != '=') {
            throw damaged("is not well formed");
        }
        i = skipBlanks(i + 1);
        char quote = charAt(i);
        int close = text.indexOf(quote, i + 1);
        if (quote != '"' && quote != '\'' || close < 0) {
            throw damaged("is not well formed");
        }
        return new RawAttribute(text.substring(from, nameEnd), from, i + 1, close);
    }

    private XmlAttribute resolved(RawAttribute raw) {
        return new XmlAttribute(
                raw.name(),
                raw.name().indexOf(':') < 0 ? "" : namespaceOf(raw.name()),
                value(raw),
                raw.start(),
                raw.valueStart(),
                raw.valueEnd());
    }

    /** In an attribute, line ends and tabs that are not written as entities are blanks. */
    private String value(RawAttribute raw) {
        String written = text.substring(raw.valueStart(), raw.valueEnd());
        return resolve(written.replace("\r\n", " ")
                .replace('\r', ' ')
                .replace('\n', ' ')
                .replace('\t', ' '));
    }

    private Map<String, String> namespacesWith(List<RawAttribute> all) {
        Map<String, String> outer = open.peek().namespaces();
        Map<String, String> inner = outer;
        for (RawAttribute attribute : all) {
            if (attribute.name().startsWith("xmlns")) {
                inner = inner == outer ? new HashMap<>(outer) : inner;
                String declared = attribute.name();
                inner.put(declared.equals("xmlns") ? "" : declared.substring("xmlns:".length()), value(attribute));
            }
        }
        return inner;
    }

    private String namespaceOf(String qualified) {
        int colon = qualified.indexOf(':');
        String prefix = colon < 0 ? "" : qualified.substring(0, colon);
        return open.peek().namespaces().getOrDefault(prefix, "");
    }

    private String resolve(int from, int to) {
        return resolve(text.substring(from, to));
    }

    private String resolve(String written) {
        return XmlText.resolve(written).orElseThrow(() -> damaged("has a stray '&'"));
    }

    private int nameEnd(int from) {
        int i = from;
        while (i < text.length() && isNamePart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isNamePart(char c) {
        return c != '>' && c != '/' && c != '=' && c != '<' && c != '"' && c != '\'' && !isBlank(c);
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private char charAt(int i) {
        if (i >= text.length()) {
            throw damaged("is cut short");
        }
        return text.charAt(i);
    }

    private DamagedPackageException damaged(String what) {
        return new DamagedPackageException("part " + part + " " + what);
    }
}
