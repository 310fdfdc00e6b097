// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.tests;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.nines.sirius.tests.Design.Item;

/** The services that the design names, as Sirius finds them: public methods whose first parameter is the receiver, one object for each class. */
final class Services {

    static final Services NINES = new Services();

    private final Map<Class<?>, Object> objects = new LinkedHashMap<>();
    private final Map<String, List<Method>> methods = new TreeMap<>();

    private Services() {
        for (Item extension : Design.NINES.tree().filter(i -> i.is("viewpoint.description.JavaExtension")).toList()) {
            String name = extension.get("qualifiedClassName");
            try {
                Class<?> type = Class.forName(name);
                objects.put(type, type.getConstructor().newInstance());
                for (Method method : type.getMethods()) {
                    if (method.getDeclaringClass() == type && !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() > 0) {
                        methods.computeIfAbsent(method.getName(), k -> new ArrayList<>()).add(method);
                    }
                }
            } catch (ReflectiveOperationException e) {
                throw new AssertionError("There is no class of services " + name, e);
            }
        }
    }

    List<Class<?>> classes() {
        return List.copyOf(objects.keySet());
    }

    Map<String, List<Method>> methods() {
        return methods;
    }

    /** The one service of a name. */
    Method method(String name) {
        List<Method> found = methods.get(name);
        if (found == null) {
            throw new AssertionError("There is no service " + name);
        }
        if (found.size() > 1) {
            throw new AssertionError("There are several services " + name);
        }
        return found.getFirst();
    }

    /** The service of a name, held against what it is called with. */
    Method method(String name, List<Class<?>> arguments) {
        Method method = method(name);
        if (method.getParameterCount() != arguments.size()) {
            throw new AssertionError(name + " takes " + (method.getParameterCount() - 1) + " arguments besides its receiver, not " + (arguments.size() - 1));
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (!method.getParameterTypes()[i].isAssignableFrom(arguments.get(i))) {
                throw new AssertionError(name + " takes no " + arguments.get(i).getSimpleName() + " as argument " + i);
            }
        }
        return method;
    }

    Object call(String name, Object... arguments) {
        Method method = method(name);
        try {
            return method.invoke(objects.get(method.getDeclaringClass()), arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(name, e.getCause());
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new AssertionError(name, e);
        }
    }

    /** Whether a service gives elements. */
    static boolean givesElements(Method method) {
        return List.class.isAssignableFrom(method.getReturnType()) || EObject.class.isAssignableFrom(method.getReturnType());
    }
}
