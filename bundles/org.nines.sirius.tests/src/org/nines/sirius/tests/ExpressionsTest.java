// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.nines.model.facility.FacilityPackage;
import org.nines.sirius.tests.Scopes.Found;

/** What expressions of the design must give, the services that they call, and the reader that checks both. */
class ExpressionsTest {

    /** Expressions by what Sirius wants of them. */
    private static final Set<String> TRUTHS = Set.of("precondition", "preconditionExpression", "predicateExpression", "connectionStartPrecondition", "semanticConditionExpression",
            "auditExpression", "canEdit");
    private static final Set<String> TEXTS = Set.of("labelExpression", "tooltipExpression", "inputLabelExpression", "titleExpression", "imageExpression", "headerLabelExpression", "message");
    private static final Set<String> ELEMENTS = Set.of("semanticCandidatesExpression", "semanticElements", "sourceFinderExpression", "targetFinderExpression", "columnFinderExpression",
            "lineFinderExpression");
    private static final Set<String> NUMBERS = Set.of("red", "green", "blue", "sizeComputationExpression", "borderSizeComputationExpression");

    static void check(Found found) {
        Class<?> type = Expression.read(found.text()).check(Scopes.of(found.item(), found.feature()));
        String feature = found.feature().name();
        boolean fits = TRUTHS.contains(feature) ? type == Boolean.class
                : TEXTS.contains(feature) ? type == String.class
                        : NUMBERS.contains(feature) ? type == Integer.class
                                : !ELEMENTS.contains(feature) || List.class.isAssignableFrom(type) || EObject.class.isAssignableFrom(type);
        if (!fits) {
            throw new AssertionError("It gives a " + type.getSimpleName());
        }
    }

    @Test
    void everyServiceIsUsedAndHasANameOfItsOwn() {
        Set<String> used = new TreeSet<>();
        for (Found found : Scopes.all()) {
            collect(Expression.read(found.text()), used);
        }
        assertEquals(new TreeSet<>(Services.NINES.methods().keySet()), used);
        Services.NINES.methods().forEach((name, methods) -> assertEquals(1, methods.size(), name));
        Services.NINES.classes().forEach(c -> assertTrue(c.getName().startsWith("org.nines.sirius.") && !c.getName().contains("internal"), c.getName()));
    }

    private static void collect(Expression expression, Set<String> services) {
        switch (expression) {
            case Expression.Call call -> {
                services.add(call.name());
                collect(call.receiver(), services);
                call.arguments().forEach(a -> collect(a, services));
            }
            case Expression.FeatureOf feature -> collect(feature.receiver(), services);
            case Expression.Not not -> collect(not.operand(), services);
            case Expression.Text text -> collect(text.receiver(), services);
            case Expression.Literal literal -> assertTrue(literal.value() != null);
            case Expression.Variable variable -> assertTrue(!variable.name().isEmpty());
        }
    }

    @Test
    void servicesTakeAnElementFirstAndKnowNothingOfSirius() {
        for (List<Method> methods : Services.NINES.methods().values()) {
            for (Method method : methods) {
                assertEquals(EObject.class, method.getParameterTypes()[0], method.toString());
                for (int i = 1; i < method.getParameterCount(); i++) {
                    assertTrue(Set.of(EObject.class, String.class).contains(method.getParameterTypes()[i]), method.toString());
                }
            }
        }
    }

    // the reader itself

    private static final Expression.Scope SITE = new Expression.Scope(FacilityPackage.Literals.SITE, Map.of("container", EObject.class, "arg0", String.class));

    private static void refused(String text) {
        assertThrows(AssertionError.class, () -> Expression.read(text).check(SITE), text);
    }

    @Test
    void aWrongNameIsFound() {
        assertEquals(String.class, Expression.read("aql:self.topologyLabel()").check(SITE));
        refused("aql:self.topologyLable()");
        refused("aql:other.topologyLabel()");
        refused("aql:self.topologyLabel('x')");
        refused("aql:self.topologyContent()");
        refused("aql:self.topologyContent(container)");
        refused("aql:arg0.topologyLabel()");
        refused("aql:self.topologyLabel() + 'x'");
        refused("aql:self.retitle(container)");
        assertEquals(EObject.class, Expression.read("aql:self.retitle(container.toString())").check(SITE));
        refused("aql:self.retitle(other.toString())");
        refused("aql:not self.topologyLabel()");
        refused("[self.name/]");
        refused("ocl:self.name");
        refused("name");
        assertEquals(String.class, Expression.read("feature:name").check(SITE));
        assertEquals(String.class, Expression.read("aql:self.name").check(SITE));
        refused("feature:nom");
        refused("aql:self.nom");
        assertEquals(String.class, Expression.read("var:arg0").check(SITE));
        refused("var:arg1");
        assertEquals(String.class, Expression.read("service:topologyLabel").check(SITE));
        assertEquals(Boolean.class, Expression.read("service:container.topologyAccepts(self)").check(SITE));
        refused("service:container.topologyAccepts");
        refused("service:container.topologyAccepts(arg0)");
        refused("service:container.topologyAccept(self)");
    }
}
