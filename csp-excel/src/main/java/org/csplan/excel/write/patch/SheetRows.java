package org.csplan.excel.write.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csplan.excel.write.ooxml.DamagedPackageException;
import org.csplan.excel.write.ooxml.XmlAttribute;
import org.csplan.excel.write.ooxml.XmlElement;
import org.csplan.excel.write.ooxml.XmlPart;
import org.csplan.excel.write.ooxml.XmlScanner;
import org.csplan.excel.write.ooxml.XmlScanner.Kind;

/** The rows of a sheet, one after the other, as they stand in its part. */
final class SheetRows {

    private final String part;
    private final Optional<XmlScanner> scanner;
    private int lastRow = -1;

    /** The rows of that sheet data. */
    SheetRows(XmlPart sheet, XmlElement sheetData) {
        part = sheet.name();
        scanner = sheetData.isEmptyTag() ? Optional.empty() : Optional.of(sheet.scan(sheetData));
    }

    /** The next row, if there is one. */
    Optional<CellRow> next() {
        return scanner.flatMap(this::row);
    }

    private Optional<CellRow> row(XmlScanner in) {
        while (in.next() != Kind.NOTHING) {
            if (in.kind() == Kind.END) {
                return Optional.empty();
            }
            if (in.kind() == Kind.START) {
                if (in.localName().equals("row")) {
                    return Optional.of(readRow(in));
                }
                skip(in);
            }
        }
        return Optional.empty();
    }

    private CellRow readRow(XmlScanner in) {
        int index = in.attribute("r").map(r -> number(r.value()) - 1).orElse(lastRow + 1);
        if (index <= lastRow || index > RowSpan.LOWEST) {
            throw new DamagedPackageException("part " + part + " has row " + (index + 1) + " in the wrong place");
        }
        lastRow = index;
        String name = in.name();
        List<XmlAttribute> attributes = in.attributes();
        boolean styled = in.attribute("customFormat")
                .filter(own -> CellRow.isTrue(own.value()))
                .isPresent();
        Optional<Integer> style = styled ? in.attribute("s").map(s -> number(s.value())) : Optional.empty();
        int start = in.start();
        int contentStart = in.end();
        boolean emptyTag = in.isEmptyElement();
        List<CellText> cells = new ArrayList<>();
        while (in.next() != Kind.END) {
            if (in.kind() == Kind.START) {
                if (in.localName().equals("c")) {
                    int before =
                            cells.isEmpty() ? -1 : cells.get(cells.size() - 1).column();
                    cells.add(readCell(in, before));
                } else {
                    skip(in);
                }
            }
        }
        return new CellRow(index, style, name, attributes, start, contentStart, in.start(), in.end(), emptyTag, cells);
    }

    private CellText readCell(XmlScanner in, int before) {
        List<XmlAttribute> attributes = in.attributes();
        int column = in.attribute("r").map(r -> column(r.value())).orElse(before + 1);
        if (column <= before) {
            throw new DamagedPackageException(
                    "part " + part + " has a cell of row " + (lastRow + 1) + " in the wrong place");
        }
        int style = in.attribute("s").map(s -> number(s.value())).orElse(0);
        int start = in.start();
        Optional<CellText.Formula> formula = Optional.empty();
        Optional<String> value = Optional.empty();
        while (in.next() != Kind.END) {
            if (in.kind() == Kind.START) {
                switch (in.localName()) {
                    case "f" -> formula = Optional.of(readFormula(in));
                    case "v" -> value = Optional.of(content(in));
                    default -> skip(in);
                }
            }
        }
        return new CellText(column, style, attributes, start, in.end(), formula, value);
    }

    private static CellText.Formula readFormula(XmlScanner in) {
        List<XmlAttribute> attributes = in.attributes();
        String name = in.name();
        int start = in.start();
        String text = content(in);
        return new CellText.Formula(attributes, name, text, start, in.end());
    }

    private static String content(XmlScanner in) {
        StringBuilder content = new StringBuilder();
        while (in.next() != Kind.END) {
            if (in.kind() == Kind.TEXT) {
                content.append(in.text());
            } else if (in.kind() == Kind.START) {
                skip(in);
            }
        }
        return content.toString();
    }

    private static void skip(XmlScanner in) {
        int depth = in.depth();
        while (in.depth() >= depth) {
            in.next();
        }
    }

    private int column(String reference) {
        int column = 0;
        int i = 0;
        while (i < reference.length() && Character.isLetter(reference.charAt(i))) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            i++;
        }
        if (i == 0 || i > 3 || number(reference.substring(i)) != lastRow + 1) {
            throw new DamagedPackageException(
                    "part " + part + " has a cell '" + reference + "' in row " + (lastRow + 1));
        }
        return column - 1;
    }

    private int number(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            throw new DamagedPackageException("part " + part + " has '" + digits + "' where a number should be", e);
        }
    }
}
