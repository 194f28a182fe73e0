package org.csplan.excel.source.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a formula from left to right. */
final class FormulaParser {

    private static final int DEEPEST = 64;
    private static final Pattern NUMBER = Pattern.compile("(?:[0-9]++\\.?[0-9]*+|\\.[0-9]++)(?:[eE][+-]?[0-9]{1,3})?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*+");
    private static final Pattern CELL = Pattern.compile("(\\$?)([A-Za-z]{1,3})(\\$?)([0-9]{1,7})(?![A-Za-z0-9_(.])");
    private static final Pattern COLUMNS = Pattern.compile("\\$?([A-Za-z]{1,3}):\\$?([A-Za-z]{1,3})(?![A-Za-z0-9_(.])");
    private static final Pattern SHEET = Pattern.compile("(?:'((?:[^']|'')++)'|([\\p{L}_][\\p{L}\\p{N}_.]*+))!");
    private static final Pattern ERROR = Pattern.compile("#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)");
    private static final int LAST_ROW = (1 << 20) - 1;

    private final String text;
    private int at;
    private int depth;

    FormulaParser(String text) {
        this.text = text;
    }

    Node parse() throws UnknownSyntaxException {
        Node node = comparison();
        blanks();
        if (at < text.length()) {
            throw unknown();
        }
        return node;
    }

    private Node comparison() throws UnknownSyntaxException {
        if (++depth > DEEPEST) {
            throw unknown();
        }
        Node left = joined();
        for (String operator = oneOf("<>", "<=", ">=", "=", "<", ">");
                !operator.isEmpty();
                operator = oneOf("<>", "<=", ">=", "=", "<", ">")) {
            left = new Node.Binary(operator, left, joined());
        }
        depth--;
        return left;
    }

    private Node joined() throws UnknownSyntaxException {
        Node left = sum();
        while (!oneOf("&").isEmpty()) {
            left = new Node.Binary("&", left, sum());
        }
        return left;
    }

    private Node sum() throws UnknownSyntaxException {
        Node left = product();
        for (String operator = oneOf("+", "-"); !operator.isEmpty(); operator = oneOf("+", "-")) {
            left = new Node.Binary(operator, left, product());
        }
        return left;
    }

    private Node product() throws UnknownSyntaxException {
        Node left = power();
        for (String operator = oneOf("*", "/"); !operator.isEmpty(); operator = oneOf("*", "/")) {
            left = new Node.Binary(operator, left, power());
        }
        return left;
    }

    private Node power() throws UnknownSyntaxException {
        Node left = signed();
        while (!oneOf("^").isEmpty()) {
            left = new Node.Binary("^", left, signed());
        }
        return left;
    }

    private Node signed() throws UnknownSyntaxException {
        int sign = 1;
        boolean signs = false;
        for (String operator = oneOf("+", "-"); !operator.isEmpty(); operator = oneOf("+", "-")) {
            sign = operator.equals("-") ? -sign : sign;
            signs = true;
        }
        Node node = operand();
        while (!oneOf("%").isEmpty()) {
            node = new Node.Scaled(node, 0.01);
        }
        return signs ? new Node.Scaled(node, sign) : node;
    }

    private Node operand() throws UnknownSyntaxException {
        blanks();
        if (at >= text.length()) {
            throw unknown();
        }
        char c = text.charAt(at);
        if (c == '(') {
            at++;
            Node inside = comparison();
            demand(")");
            return inside;
        }
        if (c == '"') {
            return new Node.Constant(quoted());
        }
        Matcher error = matcher(ERROR);
        if (error.lookingAt()) {
            at = error.end();
            return new Node.Constant(error.group().equals("#N/A") ? FormulaError.NOT_AVAILABLE : FormulaError.VALUE);
        }
        Matcher number = matcher(NUMBER);
        if (number.lookingAt()) {
            at = number.end();
            return new Node.Constant(Double.valueOf(number.group()));
        }
        return reference();
    }

    private String quoted() throws UnknownSyntaxException {
        StringBuilder words = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                words.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                words.append(c);
                at++;
            } else {
                return words.toString();
            }
        }
        throw unknown();
    }

    private Node reference() throws UnknownSyntaxException {
        String sheet = "";
        Matcher prefix = matcher(SHEET);
        if (prefix.lookingAt()) {
            sheet = prefix.group(1) == null ? prefix.group(2) : prefix.group(1).replace("''", "'");
            at = prefix.end();
        }
        Matcher columns = matcher(COLUMNS);
        if (columns.lookingAt()) {
            at = columns.end();
            return new Node.Range(
                    new Node.Cell(sheet, 0, column(columns.group(1)), true, true),
                    new Node.Cell(sheet, LAST_ROW, column(columns.group(2)), true, true));
        }
        Matcher first = matcher(CELL);
        if (first.lookingAt()) {
            at = first.end();
            Node.Cell cell = cell(sheet, first);
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
                Matcher last = matcher(CELL);
                if (!last.lookingAt()) {
                    throw unknown();
                }
                at = last.end();
                return new Node.Range(cell, cell(sheet, last));
            }
            return cell;
        }
        if (!sheet.isEmpty()) {
            throw unknown();
        }
        return named();
    }

    private static Node.Cell cell(String sheet, Matcher match) throws UnknownSyntaxException {
        int row = Integer.parseInt(match.group(4)) - 1;
        if (row < 0 || row > LAST_ROW) {
            throw new UnknownSyntaxException(match.group());
        }
        return new Node.Cell(
                sheet,
                row,
                column(match.group(2)),
                !match.group(3).isEmpty(),
                !match.group(1).isEmpty());
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private Node named() throws UnknownSyntaxException {
        Matcher name = matcher(NAME);
        if (!name.lookingAt()) {
            throw unknown();
        }
        at = name.end();
        String word = name.group().toUpperCase(Locale.ROOT);
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            Function function = Function.named(word.replace("_XLFN.", ""));
            return new Node.Call(function, function.checked(arguments()));
        }
        return switch (word) {
            case "TRUE" -> new Node.Constant(true);
            case "FALSE" -> new Node.Constant(false);
            default -> throw unknown();
        };
    }

    private List<Node> arguments() throws UnknownSyntaxException {
        List<Node> arguments = new ArrayList<>();
        if (!oneOf(")").isEmpty()) {
            return arguments;
        }
        do {
            blanks();
            boolean isLeftOut = at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == ')');
            arguments.add(isLeftOut ? new Node.Constant(null) : comparison());
        } while (!oneOf(",").isEmpty());
        demand(")");
        return arguments;
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }

    /** Goes behind the first of these that stands here; empty where none does. */
    private String oneOf(String... symbols) {
        blanks();
        for (String symbol : symbols) {
            if (text.startsWith(symbol, at)) {
                at += symbol.length();
                return symbol;
            }
        }
        return "";
    }

    private void demand(String symbol) throws UnknownSyntaxException {
        if (oneOf(symbol).isEmpty()) {
            throw unknown();
        }
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private UnknownSyntaxException unknown() {
        return new UnknownSyntaxException(text.substring(Math.min(at, text.length())));
    }
}
