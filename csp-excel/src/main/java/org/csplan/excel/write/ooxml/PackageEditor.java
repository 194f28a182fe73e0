package org.csplan.excel.write.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csplan.excel.zip.ZipItem;

/**
 * A package and the changes made to it so far: parts by name, their relations and content types. Not for sharing
 * between threads.
 */
public final class PackageEditor {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String DOCUMENT = "officeDocument";

    /** As many letters of parts are held as text at a time; what is over that is laid aside. */
    private static final int MOST_LETTERS = 32 << 20;

    private final ZipPackage original;
    private final Map<String, Optional<PackedPart>> changes = new LinkedHashMap<>();
    /** The parts that are worked on, as they are now. */
    private final Map<String, XmlPart> texts = new HashMap<>();

    private long letters;
    /** The content types of added parts by name, as long as they are not written down. */
    private final Map<String, String> newTypes = new LinkedHashMap<>();

    private final Set<String> declaredEndings = new HashSet<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    private PackageEditor(ZipPackage original) {
        this.original = original;
    }

    /**
     * An editor for that file.
     *
     * @param mostUnpacked how many bytes a part that is looked into may unpack to
     * @throws DamagedPackageException if it is no whole zip file
     */
    public static PackageEditor of(byte[] file, long mostUnpacked) {
        return new PackageEditor(ZipPackage.of(file, mostUnpacked));
    }

    /** The names of all parts, as they are now. */
    public List<String> names() {
        List<String> names = new ArrayList<>(original.names().stream()
                .filter(name -> !changes.containsKey(name) || changes.get(name).isPresent())
                .toList());
        changes.forEach((name, content) -> {
            if (content.isPresent() && original.find(name).isEmpty()) {
                names.add(name);
            }
        });
        return names;
    }

    /** Whether there is such a part now. */
    public boolean has(String name) {
        String spelt = spelling(name);
        Optional<PackedPart> change = changes.get(spelt);
        return change == null ? original.find(name).isPresent() : change.isPresent();
    }

    /**
     * A part as it is now.
     *
     * @throws DamagedPackageException if it is missing or is no text
     */
    public XmlPart xml(String name) {
        String spelt = spelling(name);
        XmlPart held = texts.get(spelt);
        if (held != null) {
            return held;
        }
        Optional<PackedPart> packed = changes.getOrDefault(spelt, Optional.empty());
        XmlPart part = XmlPart.of(spelt, packed.isPresent() ? packed.get().content() : original.content(spelt));
        hold(part);
        return part;
    }

    /** Changes a part, if the splices say so. */
    public void change(String name, Splices splices) {
        if (!splices.isEmpty()) {
            put(name, xml(name).with(splices));
        }
    }

    /** Puts a part in place of the one of that name, or adds it. */
    public void put(String name, XmlPart part) {
        String spelt = spelling(name);
        changes.put(spelt, Optional.of(PackedPart.NOT_YET));
        hold(new XmlPart(spelt, part.text(), part.charset()));
    }

    private void hold(XmlPart part) {
        forget(part.name());
        if (letters + part.text().length() > MOST_LETTERS) {
            layAside();
        }
        texts.put(part.name(), part);
        letters += part.text().length();
    }

    private void forget(String spelt) {
        XmlPart old = texts.remove(spelt);
        letters -= old == null ? 0 : old.text().length();
    }

    /** Packs what was changed, and forgets the texts, which can be had again. */
    private void layAside() {
        texts.forEach((spelt, part) -> changes.computeIfPresent(
                spelt,
                (name, change) ->
                        change.map(packed -> packed == PackedPart.NOT_YET ? PackedPart.of(part.bytes()) : packed)));
        texts.clear();
        letters = 0;
    }

    /** Adds a part of that content type, in UTF-8. */
    public void add(String name, String contentType, String text) {
        put(name, new XmlPart(name, text, StandardCharsets.UTF_8));
        newTypes.put(name, contentType);
    }

    /** Adds a part, in UTF-8, whose text is written piece by piece; its ending says its content type. */
    public void write(String name, PartText text) {
        changes.put(spelling(name), Optional.of(PackedPart.of(name, text)));
    }

    /** The same for a part of that content type. */
    public void write(String name, String contentType, PartText text) {
        write(name, text);
        newTypes.put(name, contentType);
    }

    private XmlElement types() {
        return xml(CONTENT_TYPES).root();
    }

    /** Each written down for itself would have all types read again. */
    private void saveNewTypes() {
        if (newTypes.isEmpty()) {
            return;
        }
        XmlElement types = types();
        StringBuilder added = new StringBuilder();
        newTypes.forEach((name, type) -> added.append("<" + types.prefix() + "Override PartName=\"/"
                + XmlText.attribute(name) + "\" ContentType=\"" + type + "\"/>"));
        newTypes.clear();
        change(CONTENT_TYPES, new Splices().append(types, added.toString()));
    }

    /** Takes a part out, with its content type and the relation of its owner. */
    public void remove(String name, String owner) {
        String spelt = spelling(name);
        forget(spelt);
        changes.put(spelt, Optional.empty());
        newTypes.remove(name);
        Splices types = new Splices();
        types().children("Override").stream()
                .filter(entry -> ZipItem.key(entry.value("PartName").orElse("")).equals(ZipItem.key(name)))
                .forEach(entry -> types.remove(entry.start(), entry.end()));
        change(CONTENT_TYPES, types);
        String holder = Relations.partOf(owner);
        List<Relation> relations = relations(owner);
        Splices splices = new Splices();
        List<XmlElement> elements = xml(holder).root().children("Relationship");
        for (int i = 0; i < elements.size(); i++) {
            if (ZipItem.key(relations.get(i).target()).equals(ZipItem.key(name))) {
                splices.remove(elements.get(i).start(), elements.get(i).end());
            }
        }
        change(holder, splices);
    }

    /** Says what parts with that ending are, unless it is said already. */
    public void declareEnding(String ending, String contentType) {
        if (!declaredEndings.add(ending)) {
            return;
        }
        XmlElement types = types();
        boolean known = types.children("Default").stream()
                .anyMatch(entry -> entry.value("Extension").orElse("").equalsIgnoreCase(ending));
        if (!known) {
            change(
                    CONTENT_TYPES,
                    new Splices()
                            .insert(
                                    types.contentStart(),
                                    "<" + types.prefix() + "Default Extension=\"" + ending + "\" ContentType=\""
                                            + contentType + "\"/>"));
        }
    }

    /** The relations of a part; of the package itself for the empty name. */
    public List<Relation> relations(String part) {
        String holder = Relations.partOf(part);
        return has(holder) ? Relations.in(xml(holder), part) : List.of();
    }

    /**
     * Relates a part to another, in the edition of the format that its other relations are in.
     *
     * @param kind the end of the type: {@code comments}
     * @return how the part calls it
     */
    public String relate(String part, String kind, String target) {
        String holder = Relations.partOf(part);
        if (!has(holder)) {
            put(holder, Relations.empty(holder));
            declareEnding("rels", Relations.CONTENT_TYPE);
        }
        List<Relation> relations = relations(part);
        String id = Relations.freeId(relations);
        XmlElement root = xml(holder).root();
        change(
                holder,
                new Splices()
                        .append(
                                root,
                                "<" + root.prefix() + "Relationship Id=\"" + id + "\" Type=\"" + edition() + kind
                                        + "\" Target=\"" + XmlText.attribute(Relations.relative(part, target))
                                        + "\"/>"));
        return id;
    }

    /** A name for a new part that none has yet: {@code xl/comments3.xml}. */
    public String freeName(String before, String after) {
        int number = lastNumbers.getOrDefault(before, 0) + 1;
        while (has(before + number + after)) {
            number++;
        }
        lastNumbers.put(before, number);
        return before + number + after;
    }

    /** The file with the changes; the very same bytes where there are none. */
    public byte[] bytes() {
        saveNewTypes();
        layAside();
        Map<String, Optional<PackedPart>> real = new LinkedHashMap<>(changes);
        real.entrySet().removeIf(change -> isAsItWas(change.getKey(), change.getValue()));
        return original.with(real);
    }

    private boolean isAsItWas(String name, Optional<PackedPart> content) {
        return content.map(part -> original.holds(name, part))
                .orElseGet(() -> original.find(name).isEmpty());
    }

    /** What the types of relations begin with; it differs between the two editions of the format. */
    private String edition() {
        return relations("").stream()
                .filter(relation -> relation.is(DOCUMENT))
                .map(relation -> relation.type().substring(0, relation.type().length() - DOCUMENT.length()))
                .findFirst()
                .orElseThrow(() -> new DamagedPackageException("it says nowhere which part the workbook is"));
    }

    private String spelling(String name) {
        return original.find(name).orElse(name);
    }
}
