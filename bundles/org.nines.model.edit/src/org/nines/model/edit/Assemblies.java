// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.edit.internal.AssemblyCreation;

/** The ready-made assemblies that the product brings, and their parameters for dialogs that know nothing about them. */
public final class Assemblies {

    private static final List<Assembly<?>> ALL = load(ServiceLoader.load(Assembly.class, Assembly.class.getClassLoader()));

    private Assemblies() {
    }

    /**
     * One choice.
     *
     * @param name name of the component of the record
     * @param label its name for people
     * @param type int, boolean, String, an enumeration or a type of {@code org.nines.model.units}
     * @param value what is chosen
     * @param least smallest number
     * @param most largest number
     */
    public record Choice(String name, String label, Class<?> type, Object value, int least, int most) {

        /** Why it makes no sense, empty when it does. */
        Optional<String> objection() {
            if (value == null || value instanceof String text && text.isBlank()) {
                return Optional.of("'" + label + "' is needed.");
            }
            return value instanceof Integer number && (number < least || number > most)
                    ? Optional.of("'" + label + "' is at least " + least + (most == Integer.MAX_VALUE ? "." : " and at most " + most + "."))
                    : Optional.empty();
        }
    }

    /**
     * Checks what was found.
     *
     * @throws IllegalStateException when two have the same identifier
     */
    @SuppressWarnings("rawtypes")
    public static List<Assembly<?>> load(Iterable<? extends Assembly> found) {
        List<Assembly<?>> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Assembly<?> assembly : found) {
            if (!ids.add(assembly.id())) {
                throw new IllegalStateException("two assemblies have the identifier '" + assembly.id() + "'");
            }
            all.add(assembly);
        }
        return List.copyOf(all);
    }

    /** All assemblies, in the order in which they are offered. */
    public static List<Assembly<?>> all() {
        return ALL;
    }

    /** The assembly of that identifier. */
    public static Optional<Assembly<?>> find(String id) {
        return ALL.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** The assemblies that an element can be given. */
    public static List<Assembly<?>> of(EObject parent) {
        return ALL.stream().filter(a -> a.fits(parent)).toList();
    }

    /** The edit that puts an assembly with its default parameters into a parent. */
    public static <P extends Record> Creation creation(Assembly<P> assembly, EObject parent) {
        return new AssemblyCreation<>(assembly, parent, assembly.defaults());
    }

    /** The edit that puts an assembly into a parent. */
    public static <P extends Record> Creation creation(Assembly<P> assembly, EObject parent, P parameters) {
        return new AssemblyCreation<>(assembly, parent, parameters);
    }

    /** What can be chosen, with what is chosen. */
    public static List<Choice> choices(Record parameters) {
        return Arrays.stream(parameters.getClass().getRecordComponents()).map(c -> {
            Parameter told = c.getAnnotation(Parameter.class);
            return new Choice(c.getName(), told.value(), c.getType(), value(parameters, c), told.least(), told.most());
        }).toList();
    }

    /** Why parameters make no sense in themselves, empty when they do. */
    public static Optional<String> objection(Record parameters) {
        return choices(parameters).stream().flatMap(c -> c.objection().stream()).findFirst();
    }

    /**
     * The same parameters with another choice.
     *
     * @throws IllegalArgumentException when there is no such choice or it does not take the value
     */
    @SuppressWarnings("unchecked")
    public static <P extends Record> P with(P parameters, String name, Object value) {
        RecordComponent[] components = parameters.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components).map(c -> c.getName().equals(name) ? value : value(parameters, c)).toArray();
        if (Arrays.stream(components).noneMatch(c -> c.getName().equals(name))) {
            throw new IllegalArgumentException("there is no choice '" + name + "'");
        }
        try {
            var constructor = parameters.getClass().getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return (P) constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("'" + name + "' does not take " + value, e);
        }
    }

    private static Object value(Record parameters, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(parameters);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " can't be read", e);
        }
    }
}
