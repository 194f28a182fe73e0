package org.csplan.excel.update;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Measure;
import org.csplan.core.plan.MeasureUnit;
import org.csplan.core.plan.Priority;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Status;
import org.csplan.core.plan.Timescale;

/** What people do to a plan between two states of it. */
enum PlanEdit {
    REWORD {
        @Override
        Action change(Action action, ActionPlan plan, Random random) {
            return action.withDescription(words(random));
        }
    },
    TELL_NEWS {
        @Override
        Action change(Action action, ActionPlan plan, Random random) {
            return action.withUpdate(action.update().map(told -> told + "\n").orElse("") + words(random));
        }
    },
    SILENCE {
        @Override
        Action change(Action action, ActionPlan plan, Random random) {
            return action.toBuilder().update(Optional.empty()).build();
        }
    },
    ADD_A_LEAD {
        @Override
        Action change(Action action, ActionPlan plan, Random random) {
            List<Agency> leads = new ArrayList<>(action.leadAgencies());
            leads.add(Agency.of("Otter Valley Trust"));
            return action.withLeadAgencies(leads);
        }
    },
    CHANGE_THE_LEADS {
        @Override
        Action change(Action action, ActionPlan plan, Random random) {
            return action.withLeadAgencies(Agency.of("Otter Valley Trust"));
        }
    },
    NAME_NO_PARTNERS {
        @Override
        Action change(Action action, ActionPlan plan, Random random) {
            return action.withSupportingPartners(List.of());
        }
    },
    DELAY {
        @Override
        Action change(Action action, ActionPlan plan, Random random) {
            List<String> texts = List.of("30/06/2026", "March 2027", "Ongoing", "by the summer", "Quarterly");
            String text = texts.get(random.nextInt(texts.size()));
            return action.withTimescale(
                    plan.period().map(period -> Timescale.parse(text, period)).orElseGet(() -> Timescale.parse(text)));
        }
    },
    STAND_LIKE_ANOTHER {
        @Override
        Action change(Action action, ActionPlan plan, Random random) {
            List<Status> statuses =
                    actions(plan).flatMap(other -> other.status().stream()).toList();
            return statuses.isEmpty() ? action : action.withStatus(statuses.get(random.nextInt(statuses.size())));
        }
    },
    STAND_NOWHERE {
        @Override
        Action change(Action action, ActionPlan plan, Random random) {
            return action.toBuilder().status(Optional.empty()).build();
        }
    },
    RAISE_THE_TARGET {
        @Override
        Action change(Action action, ActionPlan plan, Random random) {
            return action.target().isEmpty()
                    ? action
                    : action.withTarget(raised(action.target().get(), random));
        }
    },
    RETURN_A_NUMBER {
        @Override
        Action change(Action action, ActionPlan plan, Random random) {
            List<Quarter> quarters = actions(plan)
                    .flatMap(other -> other.quarters().keySet().stream())
                    .distinct()
                    .sorted()
                    .toList();
            if (quarters.isEmpty()) {
                return action;
            }
            Map<Quarter, QuarterlyMeasure> returns = new TreeMap<>(action.quarters());
            int number = random.nextInt(1, 500);
            returns.put(quarters.get(random.nextInt(quarters.size())), QuarterlyMeasure.of(String.valueOf(number)));
            return action.withQuarters(returns);
        }
    },
    NUMBER_ANEW {
        @Override
        Action change(Action action, ActionPlan plan, Random random) {
            return action.reference().isEmpty() ? action : action.withReference("9." + random.nextInt(10, 99));
        }
    },
    RENAME_A_THEME {
        @Override
        ActionPlan apply(ActionPlan plan, Random random) {
            List<String> themes = actions(plan)
                    .flatMap(action -> action.theme().stream())
                    .distinct()
                    .toList();
            if (themes.isEmpty()) {
                return plan;
            }
            String theme = themes.get(random.nextInt(themes.size()));
            return everyAction(
                    plan,
                    action -> action.theme().filter(theme::equals).isPresent()
                            ? action.withTheme("Lanes and bridleways")
                            : action);
        }
    },
    RENAME_A_PRIORITY {
        @Override
        Priority change(Priority priority, Random random) {
            return priority.withTitle("Safer lanes and bridleways");
        }
    },
    ADD_AN_ACTION {
        @Override
        Priority change(Priority priority, Random random) {
            List<Action> actions = new ArrayList<>(priority.actions());
            int place = random.nextInt(actions.size() + 1);
            Action like = actions.get(place == 0 ? 0 : place - 1);
            Action added = Action.builder()
                    .theme(like.theme())
                    .description(words(random))
                    .addAllLeadAgencies(like.leadAgencies())
                    .timescale(like.timescale())
                    .build();
            actions.add(place, added);
            return priority.withActions(actions);
        }
    },
    TAKE_AN_ACTION_OUT {
        @Override
        Priority change(Priority priority, Random random) {
            if (priority.actions().size() < 2) {
                return priority;
            }
            List<Action> actions = new ArrayList<>(priority.actions());
            actions.remove(random.nextInt(actions.size()));
            return priority.withActions(actions);
        }
    },
    CHANGE_THE_ORDER {
        @Override
        Priority change(Priority priority, Random random) {
            List<Action> actions = new ArrayList<>(priority.actions());
            Collections.swap(actions, random.nextInt(actions.size()), random.nextInt(actions.size()));
            return priority.withActions(actions);
        }
    },
    MOVE_AN_ACTION {
        @Override
        ActionPlan apply(ActionPlan plan, Random random) {
            List<Priority> priorities = new ArrayList<>(plan.priorities());
            int from = random.nextInt(priorities.size());
            int to = random.nextInt(priorities.size());
            if (from == to || priorities.get(from).actions().size() < 2) {
                return plan;
            }
            List<Action> left = new ArrayList<>(priorities.get(from).actions());
            List<Action> joined = new ArrayList<>(priorities.get(to).actions());
            Action last = joined.get(joined.size() - 1);
            joined.add(left.remove(random.nextInt(left.size())).withTheme(last.theme()));
            priorities.set(from, priorities.get(from).withActions(left));
            priorities.set(to, priorities.get(to).withActions(joined));
            return plan.withPriorities(priorities);
        }
    },
    TITLE_THE_PLAN_ANEW {
        @Override
        ActionPlan apply(ActionPlan plan, Random random) {
            return plan.withTitle(plan.title() + " (second edition)");
        }
    };

    private static final List<String> WORDS = List.of(
            "walk",
            "lanes",
            "<b>",
            "lamp & bench",
            "the",
            "“quiet” corner",
            "9 gates",
            "café",
            "stile",
            "=ford",
            "older",
            "riders",
            "Meet",
            "wardens,",
            "horse;",
            "£40",
            "at",
            "night");

    /** The plan with that change, at some place; the same plan where there is no such place. */
    ActionPlan apply(ActionPlan plan, Random random) {
        List<Priority> priorities = new ArrayList<>(plan.priorities());
        int p = random.nextInt(priorities.size());
        Priority priority = priorities.get(p);
        if (priority.actions().isEmpty()) {
            return plan;
        }
        Priority changed = change(priority, random);
        if (changed.equals(priority)) {
            List<Action> actions = new ArrayList<>(priority.actions());
            int a = random.nextInt(actions.size());
            actions.set(a, change(actions.get(a), plan, random));
            changed = priority.withActions(actions);
        }
        priorities.set(p, changed);
        return plan.withPriorities(priorities);
    }

    Priority change(Priority priority, Random random) {
        return priority;
    }

    Action change(Action action, ActionPlan plan, Random random) {
        return action;
    }

    private static String words(Random random) {
        StringBuilder text = new StringBuilder("Ride out with");
        for (int i = 0; i < 3 + random.nextInt(12); i++) {
            text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    private static Measure raised(Measure target, Random random) {
        if (target.value().isEmpty()) {
            return target.withText("At least " + random.nextInt(2, 90) + " more than last year");
        }
        BigDecimal value = BigDecimal.valueOf(random.nextInt(1, 99));
        String text = value.toPlainString();
        boolean perCent = target.unit().filter(MeasureUnit.PERCENT::equals).isPresent();
        boolean pounds = target.unit().isPresent() && !perCent;
        return target.toBuilder()
                .text(perCent ? text + "%" : pounds ? "£" + text : text)
                .value(value)
                .build();
    }

    private static Stream<Action> actions(ActionPlan plan) {
        return plan.priorities().stream().flatMap(priority -> priority.actions().stream());
    }

    private static ActionPlan everyAction(ActionPlan plan, UnaryOperator<Action> change) {
        return plan.withPriorities(plan.priorities().stream()
                .map(priority -> priority.withActions(
                        priority.actions().stream().map(change).toList()))
                .toList());
    }
}
