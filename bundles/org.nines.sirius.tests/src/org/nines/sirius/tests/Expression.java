// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.tests;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An expression of the design, in the part of Sirius's languages that the design keeps to: variables, literals, features, services with
 * arguments, 'toString' and 'not' ({@code aql:}); a feature of self ({@code feature:}); a variable ({@code var:}); a service with variables as receiver and
 * arguments ({@code service:}). Anything else is an error, and so is a name that does not exist.
 */
sealed interface Expression {

    /** What it gives, by the types of the variables; fails when a name is unknown or an argument is of a wrong type. */
    Class<?> check(Scope scope);

    /** What it gives. */
    Object evaluate(EObject self, Map<String, Object> variables);

    /**
     * What an expression may use.
     *
     * @param self class of self; null when it is not known
     * @param variables types of the variables besides self
     */
    record Scope(EClass self, Map<String, Class<?>> variables) {

        Class<?> type(String variable) {
            if (variable.equals("self")) {
                return EObject.class;
            }
            Class<?> type = variables.get(variable);
            if (type == null) {
                throw new AssertionError("There is no variable " + variable + " among " + variables.keySet());
            }
            return type;
        }
    }

    record Literal(Object value) implements Expression {

        @Override
        public Class<?> check(Scope scope) {
            return value.getClass();
        }

        @Override
        public Object evaluate(EObject self, Map<String, Object> variables) {
            return value;
        }
    }

    record Variable(String name) implements Expression {

        @Override
        public Class<?> check(Scope scope) {
            return scope.type(name);
        }

        @Override
        public Object evaluate(EObject self, Map<String, Object> variables) {
            if (!name.equals("self") && !variables.containsKey(name)) {
                throw new AssertionError("There is no value of " + name);
            }
            return name.equals("self") ? self : variables.get(name);
        }
    }

    record FeatureOf(Expression receiver, String name) implements Expression {

        @Override
        public Class<?> check(Scope scope) {
            if (!receiver.equals(new Variable("self")) || scope.self() == null) {
                throw new AssertionError("Only features of self can be checked, not " + name + " of " + receiver);
            }
            EStructuralFeature feature = scope.self().getEStructuralFeature(name);
            if (feature == null) {
                throw new AssertionError(scope.self().getName() + " has no " + name);
            }
            return feature.isMany() ? List.class : feature instanceof EAttribute a ? a.getEAttributeType().getInstanceClass() : EObject.class;
        }

        @Override
        public Object evaluate(EObject self, Map<String, Object> variables) {
            EObject owner = (EObject) receiver.evaluate(self, variables);
            return owner.eGet(owner.eClass().getEStructuralFeature(name));
        }
    }

    record Call(Expression receiver, String name, List<Expression> arguments) implements Expression {

        @Override
        public Class<?> check(Scope scope) {
            List<Class<?>> types = new ArrayList<>();
            Stream.concat(Stream.of(receiver), arguments.stream()).forEach(a -> types.add(a.check(scope)));
            Method method = Services.NINES.method(name, types);
            Class<?> type = method.getReturnType();
            return type == boolean.class ? Boolean.class : type == int.class ? Integer.class : type;
        }

        @Override
        public Object evaluate(EObject self, Map<String, Object> variables) {
            return Services.NINES.call(name, Stream.concat(Stream.of(receiver), arguments.stream()).map(a -> a.evaluate(self, variables)).toArray());
        }
    }

    /** The text of anything: a service that AQL has itself. */
    record Text(Expression receiver) implements Expression {

        @Override
        public Class<?> check(Scope scope) {
            receiver.check(scope);
            return String.class;
        }

        @Override
        public Object evaluate(EObject self, Map<String, Object> variables) {
            return receiver.evaluate(self, variables).toString();
        }
    }

    record Not(Expression operand) implements Expression {

        @Override
        public Class<?> check(Scope scope) {
            if (operand.check(scope) != Boolean.class) {
                throw new AssertionError("'not' of what is neither true nor false");
            }
            return Boolean.class;
        }

        @Override
        public Object evaluate(EObject self, Map<String, Object> variables) {
            return !(Boolean) operand.evaluate(self, variables);
        }
    }

    /** Reads an expression. */
    static Expression read(String text) {
        int colon = text.indexOf(':');
        String language = colon < 0 ? "" : text.substring(0, colon);
        String rest = text.substring(colon + 1);
        return switch (language) {
            case "aql" -> new Reader(rest).all();
            case "var" -> new Variable(name(rest));
            case "feature" -> new FeatureOf(new Variable("self"), name(rest));
            case "service" -> service(rest);
            case "" -> number(text);
            default -> throw new AssertionError("Sirius knows no language " + language);
        };
    }

    private static Expression number(String text) {
        if (!text.matches("-?\\d+")) {
            throw new AssertionError("Without a language there are numbers only: " + text);
        }
        return new Literal(Integer.valueOf(text));
    }

    private static String name(String text) {
        if (!text.matches("[A-Za-z]\\w*")) {
            throw new AssertionError("This is no name: " + text);
        }
        return text;
    }

    private static Expression service(String text) {
        int dot = text.indexOf('.');
        int open = text.indexOf('(');
        String receiver = dot < 0 ? "self" : text.substring(0, dot);
        String name = text.substring(dot + 1, open < 0 ? text.length() : open);
        List<Expression> arguments = open < 0 || text.endsWith("()") ? List.of()
                : Arrays.stream(text.substring(open + 1, text.length() - 1).split(",")).map(a -> (Expression) new Variable(name(a.strip()))).toList();
        return new Call(new Variable(name(receiver)), name(name), arguments);
    }

    /** Reads the part of AQL that the design keeps to. */
    final class Reader {

        private final String text;
        private int at;

        private Reader(String text) {
            this.text = text;
        }

        private Expression all() {
            Expression whole = expression();
            if (at < text.length()) {
                throw new AssertionError("This is not read: " + text.substring(at) + " in " + text);
            }
            return whole;
        }

        private Expression expression() {
            if (text.startsWith("not ", at)) {
                at += 4;
                return new Not(expression());
            }
            Expression value = primary();
            while (at < text.length() && text.charAt(at) == '.') {
                at++;
                String name = word();
                if (text.startsWith("()", at) && name.equals("toString")) {
                    at += 2;
                    value = new Text(value);
                } else {
                    value = at < text.length() && text.charAt(at) == '(' ? new Call(value, name, arguments()) : new FeatureOf(value, name);
                }
            }
            return value;
        }

        private Expression primary() {
            if (at < text.length() && text.charAt(at) == '\'') {
                int end = text.indexOf('\'', at + 1);
                Expression literal = new Literal(text.substring(at + 1, end));
                at = end + 1;
                return literal;
            }
            String word = word();
            return word.equals("true") || word.equals("false") ? new Literal(Boolean.valueOf(word)) : new Variable(word);
        }

        private List<Expression> arguments() {
            List<Expression> arguments = new ArrayList<>();
            at++;
            while (text.charAt(at) != ')') {
                arguments.add(expression());
                if (text.startsWith(", ", at)) {
                    at += 2;
                }
            }
            at++;
            return arguments;
        }

        private String word() {
            int start = at;
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
            return name(text.substring(start, at));
        }
    }
}
