// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.nines.model.Elements;
import org.nines.model.NinesFactory;
import org.nines.model.NinesPackage;
import org.nines.model.Project;
import org.nines.model.units.Bandwidth;
import org.nines.model.units.DataSize;
import org.nines.model.units.Duration;
import org.nines.model.units.Money;
import org.nines.model.units.Percentage;
import org.nines.model.units.Power;
import org.nines.model.units.Rate;
import org.nines.model.units.TimeUnit;

/** Models that use every class, attribute and reference of the metamodel, without sense but valid for a file; the same for the same seed. */
final class RandomModels {

    private static final String[] TEXTS = {"web-1", "", " with  spaces ", "<&>\"'", "two\nlines\tand\r\ntab", "Zürich 東京 🙂", "]]>", "a#b/c"};

    private final Random random;
    private final int size;
    private final List<EObject> elements = new ArrayList<>();

    private final BiPredicate<EClass, EStructuralFeature> wanted;

    /** @param wanted which features of which classes are used; no class is made of which nothing is wanted */
    private RandomModels(long seed, int size, BiPredicate<EClass, EStructuralFeature> wanted) {
        random = new Random(seed);
        this.size = size;
        this.wanted = wanted;
    }

    /** @param size about how many elements */
    static Project create(long seed, int size) {
        RandomModels models = new RandomModels(seed, size, (type, feature) -> true);
        Project project = NinesFactory.eINSTANCE.createProject();
        models.grow(project);
        models.connect();
        return project;
    }

    /** A model in which every class occurs and every feature of every class is given at least once. */
    static Project full(long seed) {
        return full(seed, (type, feature) -> true);
    }

    /** The same with some features of some classes only. */
    static Project full(long seed, BiPredicate<EClass, EStructuralFeature> wanted) {
        RandomModels models = new RandomModels(seed, 50, wanted);
        Project project = NinesFactory.eINSTANCE.createProject();
        models.grow(project);
        for (EClass type : models.wanted(EcorePackage.Literals.EOBJECT)) {
            if (type != NinesPackage.Literals.PROJECT) {
                models.add(type);
                models.add(type);
            }
        }
        List.copyOf(models.elements).forEach(models::fill);
        models.connect();
        models.first().values().forEach(models::connectAll);
        return project;
    }

    private Map<EClass, EObject> first() {
        Map<EClass, EObject> first = new LinkedHashMap<>();
        elements.forEach(element -> first.putIfAbsent(element.eClass(), element));
        return first;
    }

    /** Adds an element of that class wherever there is room for one; where there is none, one is enough, and the first one needs what can hold it. */
    private void add(EClass type) {
        for (boolean parents = false;; parents = true) {
            for (EObject parent : List.copyOf(elements)) {
                for (EReference feature : containments(parent.eClass())) {
                    if (feature.getEReferenceType().isSuperTypeOf(type) && (feature.isMany() || !parent.eIsSet(feature))) {
                        add(parent, feature, type);
                        return;
                    }
                }
            }
            if (elements.stream().anyMatch(element -> element.eClass() == type)) {
                return;
            }
            if (parents) {
                throw new IllegalStateException("nothing holds a " + type.getName());
            }
            add(wanted(EcorePackage.Literals.EOBJECT).stream()
                    .filter(c -> containments(c).stream().anyMatch(f -> f.getEReferenceType().isSuperTypeOf(type))).findFirst().orElseThrow());
        }
    }

    /** Gives all attributes values other than the default, and one child to each list of children that is empty. */
    @SuppressWarnings("unchecked")
    private void fill(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (!wanted.test(element.eClass(), attribute)) {
                continue;
            }
            while (!element.eIsSet(attribute)) {
                if (attribute.isMany()) {
                    ((EList<Object>) element.eGet(attribute)).add(value(attribute));
                } else {
                    element.eSet(attribute, value(attribute));
                }
            }
        }
        for (EReference feature : containments(element.eClass())) {
            if (!element.eIsSet(feature)) {
                add(element, feature);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void connectAll(EObject element) {
        for (EReference feature : element.eClass().getEAllReferences()) {
            if (!feature.isContainment() && !feature.isContainer() && !element.eIsSet(feature) && wanted.test(element.eClass(), feature)) {
                EObject target = any(feature.getEReferenceType());
                if (feature.isMany()) {
                    ((EList<EObject>) element.eGet(feature)).add(target);
                } else {
                    element.eSet(feature, target);
                }
            }
        }
    }

    private void grow(EObject root) {
        elements.add(root);
        attributes(root);
        int barren = 0;
        while (elements.size() < size && barren < 10_000) {
            EObject parent = elements.get(random.nextInt(elements.size()));
            List<EReference> features = containments(parent.eClass());
            if (features.isEmpty() || !add(parent, features.get(random.nextInt(features.size())))) {
                barren++;
            }
        }
    }

    private boolean add(EObject parent, EReference feature) {
        if (!feature.isMany() && parent.eIsSet(feature)) {
            return false;
        }
        List<EClass> classes = wanted(feature.getEReferenceType());
        add(parent, feature, classes.get(random.nextInt(classes.size())));
        return true;
    }

    @SuppressWarnings("unchecked")
    private void add(EObject parent, EReference feature, EClass type) {
        EObject child = type.getEPackage().getEFactoryInstance().create(type);
        if (feature.isMany()) {
            ((EList<EObject>) parent.eGet(feature)).add(child);
        } else {
            parent.eSet(feature, child);
        }
        elements.add(child);
        attributes(child);
    }

    private List<EClass> wanted(EClass type) {
        return concrete(type, NinesPackage.eINSTANCE, new ArrayList<>()).stream()
                .filter(c -> c.getEAllStructuralFeatures().stream().anyMatch(feature -> wanted.test(c, feature))).toList();
    }

    private List<EReference> containments(EClass type) {
        return type.getEAllContainments().stream().filter(feature -> wanted.test(type, feature)).toList();
    }

    /** Classes of which there can be elements, in the order of the metamodel. */
    static List<EClass> concrete(EClass type, EPackage part, List<EClass> found) {
        for (EClassifier classifier : part.getEClassifiers()) {
            if (classifier instanceof EClass candidate && !candidate.isAbstract()
                    && (type == EcorePackage.Literals.EOBJECT || type.isSuperTypeOf(candidate))) {
                found.add(candidate);
            }
        }
        part.getESubpackages().forEach(sub -> concrete(type, sub, found));
        return found;
    }

    @SuppressWarnings("unchecked")
    private void attributes(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (!wanted.test(element.eClass(), attribute)) {
                continue;
            }
            if (attribute.isMany()) {
                for (int i = random.nextInt(3); i > 0; i--) {
                    EList<Object> values = (EList<Object>) element.eGet(attribute);
                    Object value = value(attribute);
                    if (!values.contains(value)) {
                        values.add(value);
                    }
                }
            } else if (random.nextInt(3) > 0) {
                element.eSet(attribute, value(attribute));
            }
        }
    }

    private Object value(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            return choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance();
        } else if (type == String.class) {
            return any(TEXTS);
        } else if (type == int.class) {
            return random.nextInt(-5, 5000);
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == Duration.class) {
            return new Duration(amount(1e6), any(TimeUnit.values()));
        } else if (type == Percentage.class) {
            return new Percentage(amount(1));
        } else if (type == double.class) {
            return random.nextInt(1_000_000) / 1000.0;
        } else if (type == DataSize.class) {
            return new DataSize(amount(1e6), any(DataSize.Unit.values()));
        } else if (type == Bandwidth.class) {
            return new Bandwidth(BigDecimal.valueOf(random.nextInt(1, 1000)), any(Bandwidth.Unit.values()));
        } else if (type == Power.class) {
            return new Power(amount(1e6), any(Power.Unit.values()));
        } else if (type == Money.class) {
            return new Money(amount(1e6), Currency.getInstance(any(new String[] {"EUR", "USD", "JPY", "CHF"})));
        } else if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(-10_000, 30_000));
        } else if (type == LocalTime.class) {
            return LocalTime.ofSecondOfDay(random.nextInt(24 * 60) * 60L + (random.nextBoolean() ? 0 : random.nextInt(60)));
        } else if (type == Rate.class) {
            return new Rate(amount(100), any(Rate.Notation.values()));
        }
        throw new IllegalStateException("a new data type wants values: " + attribute);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private BigDecimal amount(double max) {
        return BigDecimal.valueOf(Math.floor(random.nextDouble() * max * 1000) / 1000);
    }

    @SuppressWarnings("unchecked")
    private void connect() {
        for (EObject element : elements) {
            for (EReference feature : element.eClass().getEAllReferences()) {
                if (feature.isContainment() || feature.isContainer() || !wanted.test(element.eClass(), feature)) {
                    continue;
                }
                for (int i = feature.isMany() ? random.nextInt(4) : random.nextInt(2); i > 0; i--) {
                    EObject target = any(feature.getEReferenceType());
                    if (target == null) {
                        break;
                    }
                    if (!feature.isMany()) {
                        element.eSet(feature, target);
                    } else if (!((EList<EObject>) element.eGet(feature)).contains(target)) {
                        EList<EObject> list = (EList<EObject>) element.eGet(feature);
                        list.add(random.nextInt(list.size() + 1), target);
                    }
                }
            }
        }
    }

    private EObject any(EClass type) {
        List<EObject> fitting = elements.stream().filter(type::isInstance).toList();
        return fitting.isEmpty() ? null : fitting.get(random.nextInt(fitting.size()));
    }

    /** Identifiers of all elements of a model. */
    static Set<String> ids(EObject root) {
        Set<String> ids = new HashSet<>();
        ids.add(Elements.id(root));
        root.eAllContents().forEachRemaining(element -> ids.add(Elements.id(element)));
        return ids;
    }

    /** All features that differ from their default, of all elements in order: two models with the same text are equal. */
    static String describe(EObject root, Function<EObject, String> id) {
        StringBuilder text = new StringBuilder();
        Iterator<EObject> all = root.eAllContents();
        for (EObject element = root; element != null; element = all.hasNext() ? all.next() : null) {
            text.append(element.eClass().getName()).append(' ').append(id.apply(element)).append(" in ")
                    .append(element.eContainer() == null ? "-" : id.apply(element.eContainer())).append('\n');
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                if (element.eIsSet(feature)) {
                    text.append("  ").append(feature.getName()).append(" = ").append(value(element.eGet(feature), id)).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static String value(Object value, Function<EObject, String> id) {
        if (value instanceof List<?> list) {
            return list.stream().map(v -> value(v, id)).toList().toString();
        }
        return value instanceof EObject element ? id.apply(element) : String.valueOf(value);
    }
}
