// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.openpsa;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** What an expression of the format is made of; truth values are 1 and 0. */
enum Operation {
    FLOAT("float"),
    INT("int"),
    BOOL("bool"),
    PARAMETER("parameter"),
    MISSION_TIME("system-mission-time"),
    PI("pi", 0, 0, a -> Math.PI),
    NEG("neg", a -> -a),
    ADD("add", 1, Integer.MAX_VALUE, a -> Arrays.stream(a).sum()),
    SUB("sub", 1, Integer.MAX_VALUE, a -> a[0] - Arrays.stream(a, 1, a.length).sum()),
    MUL("mul", 1, Integer.MAX_VALUE, a -> Arrays.stream(a).reduce(1, (x, y) -> x * y)),
    DIV("div", 1, Integer.MAX_VALUE, a -> Arrays.stream(a, 1, a.length).reduce(a[0], (x, y) -> x / y)),
    ABS("abs", Math::abs),
    ACOS("acos", Math::acos),
    ASIN("asin", Math::asin),
    ATAN("atan", Math::atan),
    COS("cos", Math::cos),
    COSH("cosh", Math::cosh),
    EXP("exp", Math::exp),
    LOG("log", Math::log),
    LOG10("log10", Math::log10),
    MOD("mod", 2, 2, a -> a[0] % a[1]),
    POW("pow", 2, 2, a -> Math.pow(a[0], a[1])),
    SIN("sin", Math::sin),
    SINH("sinh", Math::sinh),
    TAN("tan", Math::tan),
    TANH("tanh", Math::tanh),
    SQRT("sqrt", Math::sqrt),
    CEIL("ceil", Math::ceil),
    FLOOR("floor", Math::floor),
    MIN("min", 1, Integer.MAX_VALUE, a -> Arrays.stream(a).min().getAsDouble()),
    MAX("max", 1, Integer.MAX_VALUE, a -> Arrays.stream(a).max().getAsDouble()),
    MEAN("mean", 1, Integer.MAX_VALUE, a -> Arrays.stream(a).sum() / a.length),
    NOT("not", a -> a == 0 ? 1 : 0),
    AND("and", 1, Integer.MAX_VALUE, a -> truth(Arrays.stream(a).allMatch(x -> x != 0))),
    OR("or", 1, Integer.MAX_VALUE, a -> truth(Arrays.stream(a).anyMatch(x -> x != 0))),
    EQ("eq", 2, 2, a -> truth(a[0] == a[1])),
    DF("df", 2, 2, a -> truth(a[0] != a[1])),
    LT("lt", 2, 2, a -> truth(a[0] < a[1])),
    GT("gt", 2, 2, a -> truth(a[0] > a[1])),
    LEQ("leq", 2, 2, a -> truth(a[0] <= a[1])),
    GEQ("geq", 2, 2, a -> truth(a[0] >= a[1])),
    ITE("ite", 3, 3, a -> a[0] != 0 ? a[1] : a[2]),
    /** Failure rate and time: probability to have failed by then. */
    EXPONENTIAL("exponential", 2, 2, a -> -Math.expm1(-a[0] * a[1])),
    /** Probability to fail on demand, failure rate, repair rate and time: unavailability then. */
    GLM("GLM", 4, 4, Operation::glm),
    /** Scale, shape, shift and time: probability to have failed by then. */
    WEIBULL("Weibull", 4, 4, a -> a[3] <= a[2] ? 0 : -Math.expm1(-Math.pow((a[3] - a[2]) / a[0], a[1]))),
    UNIFORM("uniform-deviate", 2, 2, a -> (a[0] + a[1]) / 2, true),
    NORMAL("normal-deviate", 2, 2, a -> a[0], true),
    /** Mean, error factor and confidence level; or mean and standard deviation of the logarithm. */
    LOGNORMAL("lognormal-deviate", 2, 3, a -> a.length == 3 ? a[0] : Math.exp(a[0] + a[1] * a[1] / 2), true),
    /** Shape and scale. */
    GAMMA("gamma-deviate", 2, 2, a -> a[0] * a[1], true),
    BETA("beta-deviate", 2, 2, a -> a[0] / (a[0] + a[1]), true);

    private static final Map<String, Operation> BY_TAG = new HashMap<>();
    private static final Operation[] VALUES = values();

    static {
        for (Operation operation : VALUES) {
            BY_TAG.put(operation.tag, operation);
        }
    }

    /** Name of its element. */
    final String tag;
    final int fewest;
    final int most;
    /** Whether it is an uncertain value, for which its mean is taken. */
    final boolean deviate;
    private final ToDoubleFunction<double[]> function;

    Operation(String tag) {
        this(tag, 0, 0, null);
    }

    Operation(String tag, DoubleUnaryOperator function) {
        this(tag, 1, 1, a -> function.applyAsDouble(a[0]));
    }

    Operation(String tag, int fewest, int most, ToDoubleFunction<double[]> function) {
        this(tag, fewest, most, function, false);
    }

    Operation(String tag, int fewest, int most, ToDoubleFunction<double[]> function, boolean deviate) {
        this.tag = tag;
        this.fewest = fewest;
        this.most = most;
        this.function = function;
        this.deviate = deviate;
    }

    static Operation ofTag(String tag) {
        return BY_TAG.get(tag);
    }

    static Operation of(int ordinal) {
        return VALUES[ordinal];
    }

    /** Whether it is a number that stands in the file. */
    boolean isConstant() {
        return ordinal() <= BOOL.ordinal();
    }

    /** Value for these arguments; for {@link #PI} and whatever has arguments. */
    double apply(double[] arguments) {
        return function.applyAsDouble(arguments);
    }

    /** Failure intensity per unit of time that belongs to the probability; NaN where an operation has none. */
    double intensity(double[] a, double probability) {
        return switch (this) {
            case EXPONENTIAL -> a[0] * (1 - probability);
            case GLM -> a[1] * (1 - probability);
            case WEIBULL -> a[3] <= a[2] ? 0 : a[1] / a[0] * Math.pow((a[3] - a[2]) / a[0], a[1] - 1) * (1 - probability);
            default -> Double.NaN;
        };
    }

    private static double glm(double[] a) {
        double rates = a[1] + a[2];
        double gone = -Math.expm1(-rates * a[3]);
        return (rates == 0 ? 0 : a[1] / rates * gone) + a[0] * (1 - gone);
    }

    private static double truth(boolean value) {
        return value ? 1 : 0;
    }
}
