// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.tests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.sirius.tests.Design.Item;

/** Runs tools of the design as Sirius does: with the variables that it sets, the precondition first. */
final class Tools {

    private static final EClass VIEW = EcoreFactory.eINSTANCE.createEClass();
    private static final EReference TARGET = reference("target", EcorePackage.Literals.EOBJECT);
    private static final EReference SOURCE_NODE = reference("sourceNode", VIEW);
    private static final EReference TARGET_NODE = reference("targetNode", VIEW);

    static {
        EPackage views = EcoreFactory.eINSTANCE.createEPackage();
        views.setName("views");
        VIEW.setName("View");
        VIEW.getEStructuralFeatures().addAll(List.of(TARGET, SOURCE_NODE, TARGET_NODE));
        views.getEClassifiers().add(VIEW);
    }

    private Tools() {
    }

    private static EReference reference(String name, EClass type) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        return reference;
    }

    /** A view of an element, with the features of Sirius's that services read. */
    static EObject view(EObject element) {
        EObject view = EcoreUtil.create(VIEW);
        view.eSet(TARGET, element);
        return view;
    }

    /** A view of an edge. */
    static EObject edge(EObject element, EObject source, EObject target) {
        EObject view = view(element);
        view.eSet(SOURCE_NODE, view(source));
        view.eSet(TARGET_NODE, view(target));
        return view;
    }

    static Stream<Item> of(Item diagram, String type) {
        return diagram.tree().filter(i -> i.is(type));
    }

    /** The expression of the first operation of a tool. */
    static String operation(Item tool) {
        return tool.one("initialOperation").one("firstModelOperations").get("browseExpression");
    }

    /** An argument of the call that a tool consists of, counted from the end: 0 is the last; null when it is none. */
    static String argument(Item tool, String service, int fromEnd) {
        Matcher call = Pattern.compile("aql:\\w+\\." + service + "\\((.*)\\)").matcher(operation(tool));
        if (!call.matches()) {
            return null;
        }
        String[] arguments = call.group(1).split(", ");
        return arguments[arguments.length - 1 - fromEnd].replace("'", "");
    }

    static boolean allows(Item tool, String precondition, EObject self, Map<String, Object> variables) {
        return tool.get(precondition).isEmpty() || (Boolean) Expression.read(tool.get(precondition)).evaluate(self, variables);
    }

    static Object run(Item tool, EObject self, Map<String, Object> variables) {
        return Expression.read(operation(tool)).evaluate(self, variables);
    }

    static Map<String, Object> variables(Object... pairs) {
        Map<String, Object> variables = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            variables.put((String) pairs[i], pairs[i + 1]);
        }
        return variables;
    }
}
