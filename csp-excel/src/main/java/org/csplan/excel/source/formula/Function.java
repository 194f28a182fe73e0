package org.csplan.excel.source.formula;

import java.util.List;
import java.util.Locale;

/** The functions that conditional formats of plans use. */
enum Function {
    AND(1, 255) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return Arguments.truths(arguments, in, true);
        }
    },
    OR(1, 255) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return Arguments.truths(arguments, in, false);
        }
    },
    NOT(1, 1) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            Object value = Values.number(arguments.get(0).value(in));
            return value instanceof Double number ? (Object) (number == 0) : value;
        }
    },
    IF(2, 3) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            Object condition = Values.number(arguments.get(0).value(in));
            if (!(condition instanceof Double number)) {
                return condition;
            }
            return number != 0
                    ? arguments.get(1).value(in)
                    : arguments.size() > 2 ? arguments.get(2).value(in) : (Object) false;
        }
    },
    IFERROR(2, 2) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            Object value = arguments.get(0).value(in);
            return value instanceof FormulaError ? arguments.get(1).value(in) : value;
        }
    },
    ISBLANK(1, 1) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return arguments.get(0).value(in) == null;
        }
    },
    ISERROR(1, 1) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return arguments.get(0).value(in) instanceof FormulaError;
        }
    },
    ISERR(1, 1) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return arguments.get(0).value(in) == FormulaError.VALUE;
        }
    },
    ISNA(1, 1) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return arguments.get(0).value(in) == FormulaError.NOT_AVAILABLE;
        }
    },
    ISNUMBER(1, 1) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return arguments.get(0).value(in) instanceof Double;
        }
    },
    ISTEXT(1, 1) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return arguments.get(0).value(in) instanceof String;
        }
    },
    LEN(1, 1) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return Arguments.ofText(arguments, in, text -> (double) text.length());
        }
    },
    TRIM(1, 1) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return Arguments.ofText(arguments, in, text -> text.trim().replaceAll(" +", " "));
        }
    },
    UPPER(1, 1) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return Arguments.ofText(arguments, in, text -> text.toUpperCase(Locale.ROOT));
        }
    },
    LOWER(1, 1) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return Arguments.ofText(arguments, in, text -> text.toLowerCase(Locale.ROOT));
        }
    },
    VALUE(1, 1) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return Values.number(arguments.get(0).value(in));
        }
    },
    LEFT(1, 2) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            int count = Arguments.whole(arguments, 1, 1, in);
            return Arguments.ofText(arguments, in, text -> text.substring(0, Math.min(count, text.length())));
        }
    },
    RIGHT(1, 2) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            int count = Arguments.whole(arguments, 1, 1, in);
            return Arguments.ofText(arguments, in, text -> text.substring(Math.max(0, text.length() - count)));
        }
    },
    MID(3, 3) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            int start = Math.max(1, Arguments.whole(arguments, 1, 1, in)) - 1;
            int count = Arguments.whole(arguments, 2, 0, in);
            return Arguments.ofText(
                    arguments,
                    in,
                    text -> text.substring(
                            Math.min(start, text.length()), (int) Math.min((long) start + count, text.length())));
        }
    },
    SEARCH(2, 3) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return Arguments.find(arguments, in, true);
        }
    },
    FIND(2, 3) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return Arguments.find(arguments, in, false);
        }
    },
    EXACT(2, 2) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            Object left = Values.text(arguments.get(0).value(in));
            Object right = Values.text(arguments.get(1).value(in));
            return left instanceof FormulaError
                    ? left
                    : right instanceof FormulaError ? right : (Object) left.equals(right);
        }
    },
    CONCATENATE(1, 255) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            Object joined = "";
            for (Node argument : arguments) {
                joined = Operators.apply("&", joined, argument.value(in));
            }
            return joined;
        }
    },
    ABS(1, 1) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            Object value = Values.number(arguments.get(0).value(in));
            return value instanceof Double number ? (Object) Math.abs(number) : value;
        }
    },
    MOD(2, 2) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            Object left = Values.number(arguments.get(0).value(in));
            Object right = Values.number(arguments.get(1).value(in));
            boolean possible = left instanceof Double && right instanceof Double divisor && divisor != 0;
            return possible
                    ? (Object) ((Double) left - (Double) right * Math.floor((Double) left / (Double) right))
                    : FormulaError.VALUE;
        }
    },
    ROW(0, 1) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return Arguments.place(arguments, in, true);
        }
    },
    COLUMN(0, 1) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return Arguments.place(arguments, in, false);
        }
    },
    COUNTA(1, 255) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return Arguments.count(arguments, in, value -> value != null);
        }
    },
    COUNT(1, 255) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return Arguments.count(arguments, in, Double.class::isInstance);
        }
    },
    COUNTBLANK(1, 1) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            return Arguments.count(arguments, in, value -> value == null || value.equals(""));
        }
    },
    COUNTIF(2, 2) {
        @Override
        Object apply(List<Node> arguments, Evaluation in) {
            Criterion criterion = Criterion.of(arguments.get(1).value(in));
            return Arguments.count(arguments.subList(0, 1), in, criterion::holds);
        }
    };

    private final int fewest;
    private final int most;

    Function(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    abstract Object apply(List<Node> arguments, Evaluation in);

    static Function named(String name) throws UnknownSyntaxException {
        try {
            return valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new UnknownSyntaxException(name);
        }
    }

    List<Node> checked(List<Node> arguments) throws UnknownSyntaxException {
        if (arguments.size() < fewest || arguments.size() > most) {
            throw new UnknownSyntaxException(name());
        }
        return List.copyOf(arguments);
    }
}
