package org.csplan.excel.write.patch;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.grid.Escapes;
import org.csplan.excel.write.ooxml.PackageEditor;
import org.csplan.excel.write.ooxml.Relation;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlElement;
import org.csplan.excel.write.ooxml.XmlText;
import org.csplan.excel.write.patch.Edit.AddComment;
import org.csplan.excel.write.patch.Edit.TakeBackComments;
import org.csplan.excel.write.patch.Workbook.Sheet;

/**
 * Adds comments to a sheet and takes them off: their texts are in one part, their boxes in another, both made where
 * there are none.
 */
final class Comments {

    private static final String BETWEEN = "\n\n";

    /** A comment holds as much as a cell; a part of that is left for what stands in it already. */
    private static final int MOST_LETTERS = 30_000;

    private static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

    /** The stand-in for a conversation, whose real text is elsewhere; what is added to it would not be seen. */
    private static final String CONVERSATION = "tc=";

    private final Workbook workbook;
    private final PackageEditor files;
    private final Sheet sheet;
    private final ShapeBlocks blocks;

    Comments(Workbook workbook, Sheet sheet, ShapeBlocks blocks) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.blocks = blocks;
        files = workbook.files();
    }

    /** Takes them off, with their boxes. */
    void takeBack(List<TakeBackComments> takenBack) {
        part().ifPresent(part -> {
            XmlElement root = files.xml(part).root();
            Splices splices = new Splices();
            Authors authors = new Authors(root.child("authors"), splices);
            Set<String> cells = new HashSet<>();
            root.child("commentList").stream()
                    .flatMap(all -> all.children("comment").stream())
                    .filter(comment -> takenBack.stream().anyMatch(own -> isOf(own, comment, authors)))
                    .forEach(comment -> {
                        splices.remove(comment.start(), comment.end());
                        cells.add(comment.value("ref").orElse(""));
                    });
            files.change(part, splices);
            if (!cells.isEmpty()) {
                boxes().remove(cells);
            }
        });
    }

    /** Some programs forget who said it. */
    private static boolean isOf(TakeBackComments own, XmlElement comment, Authors authors) {
        String author = comment.value("authorId").map(authors::name).orElse("");
        return (author.equals(own.author()) || author.isEmpty()) && own.which().test(text(comment));
    }

    /** What a comment says; its reading aids left out. */
    private static String text(XmlElement comment) {
        return comment.child("text").stream()
                .flatMap(text -> text.children().stream())
                .filter(run -> run.localName().equals("r") || run.localName().equals("t"))
                .flatMap(XmlElement::all)
                .filter(words -> words.localName().equals("t"))
                .map(words -> Escapes.decode(words.text()))
                .collect(Collectors.joining());
    }

    private Optional<String> part() {
        return files.relations(sheet.part()).stream()
                .filter(relation -> relation.is("comments"))
                .map(Relation::target)
                .findFirst();
    }

    private CommentBoxes boxes() {
        return new CommentBoxes(workbook, sheet, SheetPart.root(files.xml(sheet.part())), blocks);
    }

    /** Adds them; those for one cell go into one comment. Rows are those of the sheet as it is now. */
    void add(List<AddComment> comments) {
        XmlElement ofSheet = SheetPart.root(files.xml(sheet.part()));
        String part = part().orElseGet(() -> create(ofSheet.namespace()));
        Map<String, List<AddComment>> byCell = comments.stream()
                .sorted(Comparator.comparingInt(AddComment::row).thenComparingInt(AddComment::column))
                .collect(Collectors.groupingBy(
                        comment -> CellName.of(comment.row(), comment.column()), TreeMap::new, Collectors.toList()));
        XmlElement root = files.xml(part).root();
        Splices splices = new Splices();
        Authors authors = new Authors(root.child("authors"), splices);
        CommentBoxes boxes = new CommentBoxes(workbook, sheet, ofSheet, blocks);
        Optional<XmlElement> list = root.child("commentList");
        Map<String, XmlElement> there = new HashMap<>();
        list.stream().flatMap(all -> all.children("comment").stream()).forEach(comment -> comment.value("ref")
                .ifPresent(cell -> there.putIfAbsent(cell, comment)));
        StringBuilder added = new StringBuilder();
        byCell.values().stream()
                .sorted(Comparator.comparingInt(
                                (List<AddComment> of) -> of.get(0).row())
                        .thenComparingInt(of -> of.get(0).column()))
                .forEach(ofCell -> {
                    AddComment first = ofCell.get(0);
                    String cell = CellName.of(first.row(), first.column());
                    if (there.containsKey(cell)) {
                        extend(there.get(cell), authors, ofCell, splices);
                    } else {
                        String text = text(ofCell);
                        added.append(comment(root.prefix(), cell, authors.number(first.author()), text));
                        boxes.add(first.row(), first.column(), text);
                    }
                });
        authors.save();
        list.ifPresent(all -> splices.append(all, added.toString()));
        files.change(part, splices);
        boxes.save();
    }

    /** What is said of one cell; what a comment has no room for is counted. */
    private static String text(List<AddComment> ofCell) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ofCell.size(); i++) {
            String next = ofCell.get(i).whole();
            if (text.length() + next.length() > MOST_LETTERS) {
                return text.append(text.isEmpty() ? "" : BETWEEN)
                        .append("There is no room here for ")
                        .append(ofCell.size() - i)
                        .append(" more.")
                        .toString();
            }
            text.append(i == 0 ? "" : BETWEEN).append(next);
        }
        return text.toString();
    }

    private static String comment(String prefix, String cell, int author, String text) {
        return "<" + prefix + "comment ref=\"" + cell + "\" authorId=\"" + author + "\" shapeId=\"0\"><" + prefix
                + "text>" + run(prefix, text) + "</" + prefix + "text></" + prefix + "comment>";
    }

    private static String run(String prefix, String text) {
        return "<" + prefix + "r><" + prefix + "t xml:space=\"preserve\">" + XmlText.content(CellXml.escape(text))
                + "</" + prefix + "t></" + prefix + "r>";
    }

    /** Adds what it does not say yet. */
    private static void extend(XmlElement comment, Authors authors, List<AddComment> ofCell, Splices splices) {
        String said = text(comment);
        List<AddComment> unsaid =
                ofCell.stream().filter(more -> !said.contains(more.whole())).toList();
        if (!unsaid.isEmpty()) {
            extend(comment, authors, text(unsaid), splices);
        }
    }

    private static void extend(XmlElement comment, Authors authors, String text, Splices splices) {
        boolean conversation = comment.value("authorId")
                .filter(id -> authors.name(id).startsWith(CONVERSATION))
                .isPresent();
        if (conversation) {
            return;
        }
        comment.child("text").ifPresent(old -> {
            String r = comment.prefix() + "r>";
            old.child("t").ifPresent(plain -> {
                splices.insert(plain.start(), "<" + r);
                splices.insert(plain.end(), "</" + r);
            });
            String more = run(comment.prefix(), (old.children().isEmpty() ? "" : BETWEEN) + text);
            old.children().stream()
                    .filter(child ->
                            child.localName().equals("r") || child.localName().equals("t"))
                    .reduce((first, second) -> second)
                    .ifPresentOrElse(last -> splices.insert(last.end(), more), () -> splices.append(old, more));
        });
    }

    private String create(String namespace) {
        String part = files.freeName(workbook.folder() + "comments", ".xml");
        files.add(
                part,
                CONTENT_TYPE,
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\""
                        + XmlText.attribute(namespace)
                        + "\"><authors></authors><commentList></commentList></comments>");
        files.relate(sheet.part(), "comments", part);
        return part;
    }
}
