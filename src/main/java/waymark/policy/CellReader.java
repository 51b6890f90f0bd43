package waymark.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.kie.dmn.feel.lang.ast.AtLiteralNode;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.BooleanNode;
import org.kie.dmn.feel.lang.ast.DashNode;
import org.kie.dmn.feel.lang.ast.NameRefNode;
import org.kie.dmn.feel.lang.ast.NullNode;
import org.kie.dmn.feel.lang.ast.NumberNode;
import org.kie.dmn.feel.lang.ast.QualifiedNameNode;
import org.kie.dmn.feel.lang.ast.RangeNode;
import org.kie.dmn.feel.lang.ast.RangeNode.IntervalBoundary;
import org.kie.dmn.feel.lang.ast.SignedUnaryNode;
import org.kie.dmn.feel.lang.ast.StringNode;
import org.kie.dmn.feel.lang.ast.UnaryTestListNode;
import org.kie.dmn.feel.lang.ast.UndefinedValueNode;
import org.kie.dmn.feel.lang.impl.FEELEventListenersManager;
import org.kie.dmn.feel.parser.feel11.ASTBuilderVisitor;
import org.kie.dmn.feel.parser.feel11.FEELParser;
import waymark.casefile.Fact;
import waymark.casefile.FactType;
import waymark.casefile.Nearest;

/**
 * Reads a cell as an S-FEEL unary test of one fact. Codes may stand without quotation marks, {@code unknown} tests for
 * a fact that is not known, and a dotted name stands for one of the authority's settings. Nothing in a cell is ever run.
 */
public final class CellReader {

    /** What is wrong with a cell and what would be right. */
    static final class Unreadable extends RuntimeException {
        final transient String fix;

        Unreadable(String what, String fix) {
            super(what);
            this.fix = fix;
        }
    }

    private static final Pattern PLAIN_DATE = Pattern.compile("(?<![\\w\"-])(\\d{4}-\\d{2}-\\d{2})(?![\\w\"-])");
    private static final Pattern SETTING = Pattern.compile("(?<!\\w)[a-z]\\w*+\\.[a-z]");
    private static final Condition ANYTHING = new Condition.Anything();

    private final Settings settings;
    private final Map<String, UnaryTestListNode> parsed;

    public CellReader(Settings settings) {
        this(settings, new ConcurrentHashMap<>());
    }

    private CellReader(Settings settings, Map<String, UnaryTestListNode> parsed) {
        this.settings = settings;
        this.parsed = parsed;
    }

    /** The same reader for another authority; cells already parsed are not parsed again. */
    CellReader forSettings(Settings others) {
        return new CellReader(others, parsed);
    }

    /**
     * Reads one cell.
     *
     * @throws Unreadable when it is not a test of that fact
     */
    public Condition read(String typed, Fact fact) {
        String text = AsTyped.meant(typed);
        if (text.isBlank() || text.equals("-")) {
            return ANYTHING;
        }
        UnaryTestListNode tests = parsed.computeIfAbsent(text, CellReader::parse);
        List<Condition> parts = new ArrayList<>();
        List<Object> codes = new ArrayList<>();
        for (BaseNode node : tests.getElements()) {
            Condition part = part(node, fact);
            if (part instanceof Condition.OneOf one) {
                codes.addAll(one.values());
            } else {
                parts.add(part);
            }
        }
        if (!codes.isEmpty()) {
            parts.add(new Condition.OneOf(List.copyOf(codes)));
        }
        Condition whole = parts.size() == 1 ? parts.getFirst() : new Condition.AnyOf(List.copyOf(parts));
        return tests.isNegated() ? new Condition.Not(whole) : whole;
    }

    /** True where a cell's text names a setting, so that it may differ from one authority to another. */
    static boolean namesSetting(String text) {
        return SETTING.matcher(text).find();
    }

    /** FEEL would take the hyphens of a plain date for minus signs. */
    private static String withDates(String text) {
        return PLAIN_DATE.matcher(text).replaceAll("@\"$1\"");
    }

    private static UnaryTestListNode parse(String text) {
        AsTyped.mustBeShort(text);
        FEELEventListenersManager events = new FEELEventListenersManager();
        List<String> complaints = new ArrayList<>();
        events.addListener(event -> {
            if (!event.getMessage().startsWith("Unknown variable")) {
                complaints.add(event.getMessage());
            }
        });
        try {
            var tree = FEELParser.parse(events, withDates(text), Map.of(), Map.of(), List.of(), List.of(), null)
                    .unaryTestsRoot();
            BaseNode node = tree.accept(new ASTBuilderVisitor(Map.of(), null));
            if (complaints.isEmpty() && node instanceof UnaryTestListNode tests) {
                return tests;
            }
        } catch (RuntimeException e) {
            complaints.add(e.getMessage());
        }
        throw new Unreadable("'" + text + "' cannot be read as a test.", AsTyped.better(text));
    }

    private Condition part(BaseNode node, Fact fact) {
        return switch (node) {
            case DashNode dash -> ANYTHING;
            case NullNode none -> new Condition.Unknown();
            case NameRefNode name when name.getText().equals("unknown") -> new Condition.Unknown();
            case NameRefNode name when name.getText().equals("known") -> new Condition.Not(new Condition.Unknown());
            case RangeNode range -> interval(range, fact);
            case BooleanNode truth -> truth(truth, fact);
            case QualifiedNameNode setting -> fromSetting(setting.getText(), fact);
            case NumberNode number -> exactly(number(number, fact), fact);
            case SignedUnaryNode number -> exactly(number(number, fact), fact);
            case AtLiteralNode date -> exactly(date(date.getStringLiteral().getValue(), fact), fact);
            case StringNode string -> code(string.getValue(), fact);
            default -> code(node.getText(), fact);
        };
    }

    private Condition fromSetting(String name, Fact fact) {
        Optional<Object> value = setting(name, fact);
        return value.<Condition>map(v -> fact.type().ordered() ? exactly(v, fact) : code(v.toString(), fact))
                .orElseGet(() -> new Condition.NotSet(name));
    }

    private Condition truth(BooleanNode node, Fact fact) {
        if (fact.type() != FactType.BOOLEAN) {
            throw mismatch(node.getText(), fact);
        }
        return new Condition.OneOf(List.of(node.getValue()));
    }

    private Condition code(String text, Fact fact) {
        if (fact.type() == FactType.TEXT) {
            return new Condition.OneOf(List.of(text));
        }
        if (fact.values().contains(text)) {
            return new Condition.OneOf(List.of(text));
        }
        if (fact.type() == FactType.BOOLEAN && text.matches("(?i)true|false")) {
            return new Condition.OneOf(List.of(Boolean.valueOf(text)));
        }
        throw mismatch(text, fact);
    }

    private Condition interval(RangeNode range, Fact fact) {
        if (!fact.type().ordered()) {
            throw mismatch(range.getText(), fact);
        }
        Optional<Object> low = end(range.getStart(), fact);
        Optional<Object> high = end(range.getEnd(), fact);
        for (BaseNode end : List.of(range.getStart(), range.getEnd())) {
            if (end instanceof QualifiedNameNode name
                    && setting(name.getText(), fact).isEmpty()) {
                return new Condition.NotSet(name.getText());
            }
        }
        Condition.Interval interval = new Condition.Interval(
                comparable(low), range.getLowerBound() == IntervalBoundary.CLOSED,
                comparable(high), range.getUpperBound() == IntervalBoundary.CLOSED);
        if (interval.low() != null && interval.high() != null && interval.low().compareTo(interval.high()) > 0) {
            throw new Unreadable("'" + range.getText() + "' runs backwards.", "Put the smaller end first.");
        }
        return interval;
    }

    private Optional<Object> end(BaseNode node, Fact fact) {
        return switch (node) {
            case UndefinedValueNode none -> Optional.empty();
            case QualifiedNameNode setting -> setting(setting.getText(), fact);
            case AtLiteralNode date -> Optional.of(date(date.getStringLiteral().getValue(), fact));
            case NumberNode number -> Optional.of(number(number, fact));
            case SignedUnaryNode number -> Optional.of(number(number, fact));
            default -> throw mismatch(node.getText(), fact);
        };
    }

    private Optional<Object> setting(String name, Fact fact) {
        if (!settings.declares(name)) {
            String near = Nearest.to(
                            name, settings.all().stream().map(Setting::name).toList())
                    .map(n -> "Did you mean '" + n + "'?")
                    .orElse("Add it to a Settings sheet.");
            throw new Unreadable("There is no setting called '" + name + "'.", near);
        }
        return settings.value(name).map(text -> switch (fact.type()) {
            case WHOLE_NUMBER, NUMBER ->
                typed(settings.number(name).orElseThrow(() -> mismatch(name + " = " + text, fact)), fact);
            case DATE -> date(text, fact);
            default -> text;
        });
    }

    private static Object number(BaseNode node, Fact fact) {
        if (fact.type() != FactType.WHOLE_NUMBER && fact.type() != FactType.NUMBER) {
            throw mismatch(node.getText(), fact);
        }
        return typed(new BigDecimal(node.getText().replace(" ", "")), fact);
    }

    private static Object typed(BigDecimal number, Fact fact) {
        if (fact.type() == FactType.NUMBER) {
            return number;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw mismatch(number.toPlainString(), fact);
        }
    }

    private static Object date(String text, Fact fact) {
        if (fact.type() != FactType.DATE) {
            throw mismatch(text, fact);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw mismatch(text, fact);
        }
    }

    private static Condition exactly(Object value, Fact fact) {
        if (!fact.type().ordered()) {
            throw mismatch(value.toString(), fact);
        }
        Comparable<Object> same = comparable(Optional.of(value));
        return new Condition.Interval(same, true, same, true);
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> comparable(Optional<Object> value) {
        return (Comparable<Object>) value.orElse(null);
    }

    private static Unreadable mismatch(String text, Fact fact) {
        String fix = switch (fact.type()) {
            case BOOLEAN -> "Write true, false, unknown or -";
            case CODE, CODES ->
                "Use one of " + String.join(", ", fact.values())
                        + Nearest.to(text, fact.values())
                                .map(near -> " (did you mean " + near + "?)")
                                .orElse("");
            case WHOLE_NUMBER ->
                "Write a whole number of " + (fact.unit().isEmpty() ? "units" : fact.unit())
                        + ", for example  >= 2   [1..3]";
            case NUMBER -> "Write a number, for example  < 90   [85..95)";
            case DATE -> "Write a date, for example  >= 2026-09-01";
            default -> "Write unknown, known or -";
        };
        return new Unreadable(
                "'" + text + "' is not a test of " + fact.name() + ", which is " + article(fact.type()) + ".",
                fact.type() != FactType.DATE && AsTyped.isDate(text) ? AsTyped.MADE_A_DATE + fix : fix);
    }

    private static String article(FactType type) {
        return switch (type) {
            case WHOLE_NUMBER -> "a whole number";
            case BOOLEAN -> "true or false";
            case CODE -> "a code";
            case CODES -> "a set of codes";
            default -> "a " + type.word();
        };
    }
}
