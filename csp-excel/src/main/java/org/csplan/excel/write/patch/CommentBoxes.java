package org.csplan.excel.write.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.csplan.excel.grid.CellName;
import org.csplan.excel.write.ooxml.PackageEditor;
import org.csplan.excel.write.ooxml.Relation;
import org.csplan.excel.write.ooxml.Splices;
import org.csplan.excel.write.ooxml.XmlElement;
import org.csplan.excel.write.ooxml.XmlPart;
import org.csplan.excel.write.patch.Workbook.Sheet;

/** Adds the boxes in which comments are shown to the old-style drawing of a sheet. */
final class CommentBoxes {

    private static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    private static final Pattern SHAPE_ID = Pattern.compile("_x0000_s(\\d{1,8})");
    private static final Pattern SHAPE = Pattern.compile("(?is)<v:shape\\b.*?</v:shape>\\s*");
    private static final Pattern ROW = Pattern.compile("(?i)<x:Row>\\s*(\\d{1,7})\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("(?i)<x:Column>\\s*(\\d{1,5})\\s*</x:Column>");
    private static final Pattern END = Pattern.compile("(?i)</xml>\\s*$");
    private static final String NAMESPACES = " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
    private static final String BOX_TYPE = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
            + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    /** What may stand before the drawing of the comments in a sheet's part. */
    private static final Set<String> AFTER_IT = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    private static final int CHARACTERS_IN_LINE = 32;
    private static final int MOST_LINES = 20;

    private final Workbook workbook;
    private final PackageEditor files;
    private final Sheet sheet;
    private final XmlElement root;
    private final ShapeBlocks blocks;
    private final List<Box> boxes = new ArrayList<>();

    /** A box beside the comment's cell, as many lines high. */
    private record Box(int row, int column, int lines) {}

    /**
     * The boxes of a sheet.
     *
     * @param root the root of the sheet's part, as it is now
     */
    CommentBoxes(Workbook workbook, Sheet sheet, XmlElement root, ShapeBlocks blocks) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.root = root;
        this.blocks = blocks;
        files = workbook.files();
    }

    /** Adds a box for the comment of that cell, as high as its text needs. */
    void add(int row, int column, String text) {
        int lines = text.lines()
                .mapToInt(line -> 1 + line.length() / CHARACTERS_IN_LINE)
                .sum();
        boxes.add(new Box(row, column, Math.min(MOST_LINES, 2 + lines)));
    }

    /** Takes away the boxes of the comments of those cells. The drawing is not always well-formed, so it is searched. */
    void remove(Set<String> cells) {
        drawing().ifPresent(part -> {
            XmlPart drawing = files.xml(part);
            String without = SHAPE.matcher(drawing.text())
                    .replaceAll(shape -> isOf(shape.group(), cells) ? "" : Matcher.quoteReplacement(shape.group()));
            files.put(part, new XmlPart(part, without, drawing.charset()));
        });
    }

    private static boolean isOf(String shape, Set<String> cells) {
        Matcher row = ROW.matcher(shape);
        Matcher column = COLUMN.matcher(shape);
        return row.find()
                && column.find()
                && cells.contains(CellName.of(Integer.parseInt(row.group(1)), Integer.parseInt(column.group(1))));
    }

    /** Writes down what was added. */
    void save() {
        if (boxes.isEmpty()) {
            return;
        }
        Optional<String> known = drawing();
        if (known.isPresent()) {
            extend(known.get(), shapes(lastId(known.get()) + 1));
        } else {
            int needed = 1 + boxes.size() / ShapeBlocks.SIZE;
            int block = blocks.take(needed);
            create(block, needed);
        }
    }

    private String shapes(int firstId) {
        return IntStream.range(0, boxes.size())
                .mapToObj(i -> shape(boxes.get(i), firstId + i))
                .collect(Collectors.joining());
    }

    private static String shape(Box box, int id) {
        int top = Math.max(0, box.row - 1);
        return "<v:shape id=\"_x0000_s" + id + "\" type=\"#_x0000_t202\" style=\"position:absolute;"
                + "margin-left:60pt;margin-top:2pt;width:180pt;height:" + box.lines * 13
                + "pt;z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
                + "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
                + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\">"
                + "<div style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\">"
                + "<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + (box.column + 1) + ", 15, " + top + ", 2, "
                + (box.column + 4) + ", 31, " + (top + box.lines)
                + ", 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>"
                + box.row + "</x:Row><x:Column>" + box.column + "</x:Column></x:ClientData></v:shape>";
    }

    private Optional<String> drawing() {
        Optional<String> id = root.child("legacyDrawing")
                .flatMap(drawing -> drawing.attribute("id", "/relationships"))
                .map(attribute -> attribute.value());
        return files.relations(sheet.part()).stream()
                .filter(relation -> id.filter(relation.id()::equals).isPresent() && files.has(relation.target()))
                .map(Relation::target)
                .findFirst();
    }

    private void extend(String part, String shapes) {
        XmlPart drawing = files.xml(part);
        String text = drawing.text();
        Matcher end = END.matcher(text);
        if (!end.find()) {
            throw new UpdateRefusedException("the boxes of the comments on sheet '" + sheet.name() + "' are damaged");
        }
        String type = text.contains("_x0000_t202\"") && text.contains("shapetype") ? "" : BOX_TYPE;
        boolean named = text.contains("xmlns:v=") && text.contains("xmlns:o=") && text.contains("xmlns:x=");
        String added = named
                ? type + shapes
                : (type + shapes)
                        .replace("<v:shapetype ", "<v:shapetype" + NAMESPACES + " ")
                        .replace("<v:shape ", "<v:shape" + NAMESPACES + " ");
        String changed = text.substring(0, end.start()) + added + text.substring(end.start());
        files.put(part, new XmlPart(part, changed, drawing.charset()));
    }

    private void create(int block, int count) {
        String part = files.freeName(workbook.folder() + "drawings/vmlDrawing", ".vml");
        files.declareEnding("vml", CONTENT_TYPE);
        String numbers =
                IntStream.range(block, block + count).mapToObj(String::valueOf).collect(Collectors.joining(","));
        files.write(part, out -> {
            out.append("<xml" + NAMESPACES + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"" + numbers
                    + "\"/></o:shapelayout>" + BOX_TYPE);
            for (int i = 0; i < boxes.size(); i++) {
                out.append(shape(boxes.get(i), block * ShapeBlocks.SIZE + 1 + i));
            }
            out.append("</xml>");
        });
        String id = files.relate(sheet.part(), "vmlDrawing", part);
        String drawing = "<" + root.prefix() + "legacyDrawing xmlns:r=\"" + workbook.relationships() + "\" r:id=\"" + id
                + "\"/>";
        int place = root.children().stream()
                .filter(child -> isAfter(child))
                .mapToInt(XmlElement::start)
                .min()
                .orElse(root.contentEnd());
        files.change(sheet.part(), new Splices().insert(place, drawing));
    }

    /** What comes after it may be wrapped, for programs that know more. */
    private static boolean isAfter(XmlElement child) {
        return AFTER_IT.contains(child.localName())
                || child.localName().equals("AlternateContent")
                        && child.all().anyMatch(inner -> AFTER_IT.contains(inner.localName()));
    }

    private int lastId(String part) {
        return highest(SHAPE_ID.matcher(files.xml(part).text()), ShapeBlocks.SIZE);
    }

    private static int highest(Matcher numbers, int least) {
        return Math.max(
                least,
                numbers.results()
                        .mapToInt(number -> Integer.parseInt(number.group(1)))
                        .max()
                        .orElse(0));
    }
}
