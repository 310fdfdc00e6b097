// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nines.exchange.UnreadableInputException;
import org.nines.kernel.Measure;
import org.nines.exchange.openpsa.FaultTree;

/** Expressions against their closed forms. */
class ExpressionTest {

    private static final double TIME = 100;
    private static final String T = "<system-mission-time/>";

    @TempDir
    private Path folder;
    private Mef mef;

    @BeforeEach
    void useFolder() {
        mef = new Mef(folder);
    }

    /** In the file 'f' stands for float and so on: {@code add(f0.1, f0.2)}. */
    private static String xml(String text) {
        StringBuilder xml = new StringBuilder();
        int at = text.indexOf('(');
        if (at < 0) {
            return text.equals("t") ? T : text.equals("pi") ? "<pi/>" : text.equals("true") ? "<bool value=\"true\"/>" : "<float value=\"" + text + "\"/>";
        }
        xml.append('<').append(text, 0, at).append('>');
        int depth = 0;
        int from = at + 1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && (c == ';' || c == ')')) {
                xml.append(xml(text.substring(from, i)));
                from = i + 1;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return xml.append("</").append(text, 0, at).append('>').toString();
    }

    private Measure value(String expression) throws UnreadableInputException {
        return Mef.top(mef.read(TIME, Mef.tree(Mef.e("x"), Mef.event("x", xml(expression)))));
    }

    @ParameterizedTest
    @CsvSource({"0.25, 0.25", "neg(-0.25), 0.25", "add(0.1;0.2;0.3), 0.6", "sub(0.9;0.2;0.3), 0.4", "mul(0.5;0.5;0.5), 0.125", "div(1;2;4), 0.125",
            "pow(0.5;3), 0.125", "sqrt(0.25), 0.5", "exp(-1), 0.36787944117144233", "log(1.5), 0.4054651081081644", "log10(2), 0.3010299956639812",
            "abs(-0.5), 0.5", "mod(7.5;2), 1.5e0", "min(0.3;0.1;0.2), 0.1", "max(0.3;0.1;0.2), 0.3", "mean(0.1;0.2;0.6), 0.3", "ceil(0.2), 1", "floor(0.9), 0",
            "ite(lt(1;2);0.25;7), 0.25", "ite(geq(1;2);7;0.25), 0.25", "ite(true;0.5;div(1;0)), 0.5", "and(1;eq(2;2)), 1", "or(0;df(2;2)), 0", "not(gt(1;2)), 1",
            "leq(2;2), 1", "div(pi;4), 0.7853981633974483", "sin(0.5), 0.479425538604203", "cos(0.5), 0.8775825618903728", "tan(0.5), 0.5463024898437905",
            "sinh(0.5), 0.5210953054937474", "acos(0.9), 0.45102681179626236", "asin(0.5), 0.5235987755982989", "atan(0.5), 0.4636476090008061",
            "tanh(0.5), 0.46211715726000973", "sub(cosh(0.5);1), 0.12762596520638078", "uniform-deviate(0.1;0.3), 0.2", "normal-deviate(0.2;0.01), 0.2",
            "lognormal-deviate(0.01;3;0.95), 0.01", "gamma-deviate(2;0.1), 0.2", "beta-deviate(1;3), 0.25", "div(t;200), 0.5"})
    void valueIsThatOfTheOperation(String expression, double expected) throws UnreadableInputException {
        if (expected > 1) {
            expected -= 1;
            assertEquals(expected, value("sub(" + expression + ";1)").probability(), 1e-15);
        } else {
            assertEquals(expected, value(expression).probability(), 1e-15);
        }
    }

    @Test
    void distributionsGiveProbabilityAndIntensity() throws UnreadableInputException {
        Measure exponential = value("exponential(1e-3;t)");
        assertEquals(1 - Math.exp(-0.1), exponential.probability(), 1e-15);
        assertEquals(1e-3 * Math.exp(-0.1), exponential.frequency(), 1e-18);
        // a probability far below the distance between 1 and the next number
        assertEquals(1e-18, value("exponential(1e-20;t)").probability(), 1e-32);
        // repairable, far beyond the time in which it settles: lambda / (lambda + mu)
        Measure glm = value("GLM(0;1e-3;1;t)");
        assertEquals(1e-3 / 1.001, glm.probability(), 1e-15);
        assertEquals(1e-3 * (1 - 1e-3 / 1.001), glm.frequency(), 1e-15);
        // without repair and with a failure on demand: 1 - (1 - gamma) exp(-lambda t)
        assertEquals(1 - 0.9 * Math.exp(-0.1), value("GLM(0.1;1e-3;0;t)").probability(), 1e-15);
        assertEquals(0.1, value("GLM(0.1;0;0;t)").probability(), 1e-15);
        // shape 1 is the exponential distribution
        assertEquals(exponential.probability(), value("Weibull(1000;1;0;t)").probability(), 1e-15);
        assertEquals(exponential.frequency(), value("Weibull(1000;1;0;t)").frequency(), 1e-15);
        assertEquals(1 - Math.exp(-0.25), value("Weibull(100;2;50;t)").probability(), 1e-15);
        assertEquals(0, value("Weibull(100;2;150;t)").probability());
    }

    @Test
    void frequencyOfASystemFollowsFromThoseOfItsEvents() throws UnreadableInputException {
        String glm = xml("GLM(0;1e-3;1e-1;1e6)");
        Measure both = Mef.top(mef.read(Mef.tree("<and>" + Mef.e("x") + Mef.e("y") + "</and>", Mef.event("x", glm), Mef.event("y", glm))));
        double q = 1e-3 / (1e-3 + 1e-1);
        assertEquals(2 * q * 1e-3 * (1 - q), both.frequency(), 1e-18);
        Measure mixed = Mef.top(mef.read(Mef.tree("<and>" + Mef.e("x") + Mef.e("y") + "</and>", Mef.event("x", glm), Mef.event("y", 0.1))));
        assertTrue(Double.isNaN(mixed.frequency()));
    }

    @Test
    void parametersReferToParametersInAnyOrder() throws UnreadableInputException {
        FaultTree tree = mef.read(Mef.tree(Mef.e("x"), Mef.event("x", "<mul><parameter name=\"p\" unit=\"float\"/><int value=\"2\"/></mul>"),
                "<define-parameter name=\"p\" unit=\"float\"><add><parameter name=\"q\"/><parameter name=\"q\"/></add></define-parameter>",
                "<define-parameter name=\"q\"><label>the base</label><float value=\"0.1\"/></define-parameter>"));
        assertEquals(0.4, Mef.top(tree).probability(), 1e-15);
    }

    @Test
    void eventsAndParametersHaveNamesOfTheirOwn() throws UnreadableInputException {
        FaultTree tree = mef.read(Mef.tree(Mef.e("x"), Mef.event("x", "<parameter name=\"x\"/>"), "<define-parameter name=\"x\"><float value=\"0.1\"/></define-parameter>"));
        assertEquals(0.1, Mef.top(tree).probability());
    }

    @Test
    void meansOfUncertainValuesAreNoted() throws UnreadableInputException {
        FaultTree tree = mef.read(Mef.tree(Mef.e("x"), Mef.event("x", xml("lognormal-deviate(0.01;3;0.95)"))));
        assertEquals(1, tree.notes().size());
        assertTrue(tree.notes().get(0).contains("uncertain"), tree.notes().get(0));
    }
}
