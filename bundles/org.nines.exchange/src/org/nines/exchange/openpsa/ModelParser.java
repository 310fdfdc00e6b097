// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.openpsa;

import java.util.Arrays;
import org.nines.exchange.UnreadableInputException;
import org.nines.exchange.internal.XmlReader;

/** Reads one file into the declarations of a model. Elements inside one another are kept on a stack of its own. */
final class ModelParser {

    // where in the file the parser is: kinds of frames
    private static final byte OPSA_MEF = 0;
    private static final byte MODEL_DATA = 1;
    private static final byte CONTAINER = 2;
    private static final byte DEFINE_GATE = 3;
    private static final byte DEFINE_HOUSE_EVENT = 4;
    private static final byte DEFINE_BASIC_EVENT = 5;
    private static final byte DEFINE_PARAMETER = 6;
    private static final byte FORMULA = 7;
    private static final byte EXPRESSION = 8;

    private final XmlReader xml;
    private final Declarations declarations;
    private final Terms formulas;
    private final Terms expressions;
    private int depth;
    private byte[] frame = new byte[16];
    /** Container, definition, or kind of term of a frame. */
    private int[] subject = new int[16];
    private int[] a = new int[16];
    private int[] b = new int[16];
    private int[] line = new int[16];
    /** Number of operands on their stack when the frame began. */
    private int[] base = new int[16];
    private int[] operands = new int[16];
    private int operandCount;
    private int container = Declarations.MODEL;

    ModelParser(XmlReader xml, Declarations declarations, Terms formulas, Terms expressions) {
        this.xml = xml;
        this.declarations = declarations;
        this.formulas = formulas;
        this.expressions = expressions;
    }

    void parse() throws UnreadableInputException {
        for (XmlReader.Event event = xml.next(); event != XmlReader.Event.DONE; event = xml.next()) {
            switch (event) {
                case START -> start();
                case END -> end();
                default -> {
                    if (!xml.isSpace()) {
                        throw problem(Issue.MISPLACED, "", "There is text where only elements belong: '" + XmlReader.quoted(xml.text()) + "'.");
                    }
                }
            }
        }
    }

    private void start() throws UnreadableInputException {
        String tag = xml.name();
        if (depth == 0) {
            if (!tag.equals("opsa-mef")) {
                throw problem(Issue.NOT_OPEN_PSA, tag, "This is no Open-PSA file: its outermost element is '" + XmlReader.quoted(tag) + "'.");
            }
            push(OPSA_MEF, container);
            return;
        }
        if (tag.equals("label") || tag.equals("attributes")) {
            xml.skip();
            return;
        }
        switch (frame[depth - 1]) {
            case OPSA_MEF -> startInModel(tag);
            case MODEL_DATA -> startInData(tag);
            case CONTAINER -> startInContainer(tag);
            case DEFINE_GATE -> startFormula(tag);
            case DEFINE_HOUSE_EVENT -> startHouseValue(tag);
            case DEFINE_BASIC_EVENT, DEFINE_PARAMETER, EXPRESSION -> startExpression(tag);
            default -> startFormula(tag);
        }
    }

    private void startInModel(String tag) throws UnreadableInputException {
        switch (tag) {
            case "define-fault-tree" -> {
                container = declarations.container(requiredName(tag), container, true, xml.line());
                push(CONTAINER, container);
            }
            case "model-data" -> push(MODEL_DATA, container);
            default -> throw unexpected(tag);
        }
    }

    private void startInData(String tag) throws UnreadableInputException {
        switch (tag) {
            case "define-basic-event" -> define(DEFINE_BASIC_EVENT, Declarations.BASIC_EVENT, tag);
            case "define-house-event" -> define(DEFINE_HOUSE_EVENT, Declarations.HOUSE_EVENT, tag);
            case "define-parameter" -> define(DEFINE_PARAMETER, Declarations.PARAMETER, tag);
            default -> throw unexpected(tag);
        }
    }

    private void startInContainer(String tag) throws UnreadableInputException {
        switch (tag) {
            case "define-gate" -> define(DEFINE_GATE, Declarations.GATE, tag);
            case "define-component" -> {
                container = declarations.container(requiredName(tag), container, isPublic(), xml.line());
                push(CONTAINER, container);
            }
            default -> startInData(tag);
        }
    }

    private void define(byte frameKind, byte kind, String tag) throws UnreadableInputException {
        push(frameKind, declarations.define(kind, requiredName(tag), container, isPublic(), xml.line()));
        a[depth - 1] = kind == Declarations.GATE || kind == Declarations.HOUSE_EVENT ? formulas.size() : expressions.size();
    }

    private void startHouseValue(String tag) throws UnreadableInputException {
        if (!tag.equals("constant")) {
            throw problem(Issue.MISPLACED, "", "A house event has a constant as its value, not '" + XmlReader.quoted(tag) + "'.");
        }
        startFormula(tag);
    }

    private void startFormula(String tag) throws UnreadableInputException {
        Connective connective = Connective.ofTag(tag);
        if (connective == null) {
            throw unexpected(tag);
        }
        push(FORMULA, connective.ordinal());
        int top = depth - 1;
        switch (connective) {
            case CONSTANT -> a[top] = truth(tag) ? 1 : 0;
            case EVENT -> {
                subject[top] = typed().ordinal();
                a[top] = declarations.number(requiredName(tag));
            }
            case GATE, BASIC_EVENT, HOUSE_EVENT -> a[top] = declarations.number(requiredName(tag));
            case AT_LEAST -> a[top] = wholeNumber(tag, "min");
            case CARDINALITY -> {
                a[top] = wholeNumber(tag, "min");
                b[top] = wholeNumber(tag, "max");
            }
            default -> {
                // no attributes
            }
        }
    }

    private Connective typed() throws UnreadableInputException {
        String type = xml.attribute("type");
        if (type == null) {
            return Connective.EVENT;
        }
        Connective connective = Connective.ofTag(type);
        if (connective == null || !connective.isReference()) {
            throw attribute("event", "type", "gate, basic-event or house-event", type);
        }
        return connective;
    }

    private void startExpression(String tag) throws UnreadableInputException {
        Operation operation = Operation.ofTag(tag);
        if (operation == null) {
            throw unexpected(tag);
        }
        push(EXPRESSION, operation.ordinal());
        int top = depth - 1;
        if (operation.isConstant()) {
            long bits = Double.doubleToLongBits(operation == Operation.BOOL ? truth(tag) ? 1 : 0 : number(tag));
            a[top] = (int) (bits >>> 32);
            b[top] = (int) bits;
        } else if (operation == Operation.PARAMETER) {
            a[top] = declarations.number(requiredName(tag));
        }
    }

    private void end() throws UnreadableInputException {
        int top = --depth;
        switch (frame[top]) {
            case CONTAINER -> container = top == 0 ? Declarations.MODEL : subject[top - 1];
            case DEFINE_GATE, DEFINE_HOUSE_EVENT, DEFINE_BASIC_EVENT, DEFINE_PARAMETER -> endDefinition(top);
            case FORMULA -> endFormula(top);
            case EXPRESSION -> endExpression(top);
            default -> {
                // nothing was open
            }
        }
    }

    private void endDefinition(int top) throws UnreadableInputException {
        int count = operandCount - base[top];
        String name = declarations.uniqueName(subject[top]);
        boolean optional = frame[top] == DEFINE_HOUSE_EVENT || frame[top] == DEFINE_BASIC_EVENT;
        if (count == 0 && !optional) {
            throw Issue.NO_FORMULA.at(xml.file(), line[top], name,
                    "The " + declarations.kindName(subject[top]) + " '" + name + "' has no " + (frame[top] == DEFINE_GATE ? "formula." : "expression."));
        }
        if (count > 1) {
            throw Issue.ARGUMENTS.at(xml.file(), line[top], name, "The " + declarations.kindName(subject[top]) + " '" + name + "' is defined by " + count
                    + " formulas or expressions, where there may be one.");
        }
        if (count == 1) {
            declarations.setTerms(subject[top], a[top], operands[operandCount - 1]);
        }
        operandCount = base[top];
    }

    private void endFormula(int top) throws UnreadableInputException {
        Connective connective = Connective.of(subject[top]);
        int count = operandCount - base[top];
        checkCount(top, connective.tag, count, connective.fewest, connective.most);
        if (connective == Connective.AT_LEAST && (a[top] < 1 || a[top] > count)) {
            throw Issue.THRESHOLD.at(xml.file(), line[top], owner(), "In " + owner() + ": 'atleast' has " + count + " arguments, of which at least " + a[top]
                    + " are to be true; the number must be from 1 to " + count + ".");
        }
        if (connective == Connective.CARDINALITY && (a[top] > b[top] || b[top] > count)) {
            throw Issue.THRESHOLD.at(xml.file(), line[top], owner(), "In " + owner() + ": 'cardinality' has " + count + " arguments, of which from " + a[top]
                    + " to " + b[top] + " are to be true; the numbers must rise and not exceed " + count + ".");
        }
        operand(top, formulas.add(subject[top], a[top], b[top], line[top], operands, base[top], operandCount));
    }

    private void endExpression(int top) throws UnreadableInputException {
        Operation operation = Operation.of(subject[top]);
        checkCount(top, operation.tag, operandCount - base[top], operation.fewest, operation.most);
        operand(top, expressions.add(subject[top], a[top], b[top], line[top], operands, base[top], operandCount));
    }

    private void operand(int top, int term) {
        operandCount = base[top];
        if (operandCount == operands.length) {
            operands = Arrays.copyOf(operands, 2 * operandCount);
        }
        operands[operandCount++] = term;
    }

    private void checkCount(int top, String tag, int count, int fewest, int most) throws UnreadableInputException {
        if (count < fewest || count > most) {
            String wanted = fewest == most ? String.valueOf(fewest) : most == Integer.MAX_VALUE ? "at least " + fewest : fewest + " to " + most;
            throw Issue.ARGUMENTS.at(xml.file(), line[top], owner(),
                    "In " + owner() + ": '" + tag + "' has " + (count == 0 ? "no" : count) + " arguments, but needs " + wanted + ".");
        }
    }

    /** What the formula or expression belongs to, for messages. */
    private String owner() {
        int d = depth - 1;
        while (frame[d] == FORMULA || frame[d] == EXPRESSION) {
            d--;
        }
        return declarations.kindName(subject[d]) + " '" + declarations.uniqueName(subject[d]) + "'";
    }

    private void push(byte kind, int about) {
        if (depth == frame.length) {
            frame = Arrays.copyOf(frame, 2 * depth);
            subject = Arrays.copyOf(subject, 2 * depth);
            a = Arrays.copyOf(a, 2 * depth);
            b = Arrays.copyOf(b, 2 * depth);
            line = Arrays.copyOf(line, 2 * depth);
            base = Arrays.copyOf(base, 2 * depth);
        }
        frame[depth] = kind;
        subject[depth] = about;
        a[depth] = 0;
        b[depth] = 0;
        line[depth] = xml.line();
        base[depth++] = operandCount;
    }

    private String requiredName(String tag) throws UnreadableInputException {
        String name = xml.attribute("name");
        if (name == null || name.isBlank()) {
            throw problem(Issue.NAME, "", "The element '" + tag + "' has no name.");
        }
        return name.strip();
    }

    /** Whether what begins is public: as it says, else as the container is. */
    private boolean isPublic() throws UnreadableInputException {
        String role = xml.attribute("role");
        if (role == null) {
            return declarations.isPublic(container);
        }
        if (role.equals("public") || role.equals("private")) {
            return role.equals("public");
        }
        throw attribute(xml.name(), "role", "public or private", role);
    }

    private boolean truth(String tag) throws UnreadableInputException {
        String value = xml.attribute("value");
        if (value == null || !value.equals("true") && !value.equals("false")) {
            throw attribute(tag, "value", "true or false", value);
        }
        return value.equals("true");
    }

    private int wholeNumber(String tag, String attribute) throws UnreadableInputException {
        String value = xml.attribute(attribute);
        if (value == null || !value.strip().matches("[0-9]{1,9}")) {
            throw attribute(tag, attribute, "a whole number", value);
        }
        return Integer.parseInt(value.strip());
    }

    private double number(String tag) throws UnreadableInputException {
        String value = xml.attribute("value");
        try {
            double number = value == null || value.matches(".*[dDfFxX]\\s*") ? Double.NaN : Double.parseDouble(value);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw attribute(tag, "value", "a number", value);
    }

    private UnreadableInputException attribute(String tag, String name, String wanted, String value) {
        return problem(Issue.ATTRIBUTE, "", "The attribute '" + name + "' of '" + tag + "' must be " + wanted + ", "
                + (value == null ? "but is missing." : "not '" + XmlReader.quoted(value) + "'."));
    }

    /** Something that is not read at all, or not there. */
    private UnreadableInputException unexpected(String tag) {
        boolean known = tag.startsWith("define-") || tag.equals("include") || frame[depth - 1] >= DEFINE_GATE;
        boolean inPlace = Connective.ofTag(tag) == null && Operation.ofTag(tag) == null
                && !tag.matches("define-(gate|basic-event|house-event|parameter|component|fault-tree)") && !tag.equals("model-data");
        if (known && inPlace) {
            return problem(Issue.UNSUPPORTED, tag, "The element '" + XmlReader.quoted(tag) + "' is not supported.");
        }
        return problem(Issue.MISPLACED, tag, "The element '" + XmlReader.quoted(tag) + "' does not belong here.");
    }

    private UnreadableInputException problem(Issue issue, String element, String message) {
        return issue.at(xml.file(), xml.line(), element, message);
    }
}
