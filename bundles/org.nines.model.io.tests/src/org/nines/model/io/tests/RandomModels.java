// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
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

    private RandomModels(long seed, int size) {
        random = new Random(seed);
        this.size = size;
    }

    /** @param size about how many elements */
    static Project create(long seed, int size) {
        RandomModels models = new RandomModels(seed, size);
        Project project = NinesFactory.eINSTANCE.createProject();
        models.grow(project);
        models.connect();
        return project;
    }

    private void grow(EObject root) {
        elements.add(root);
        attributes(root);
        int barren = 0;
        while (elements.size() < size && barren < 10_000) {
            EObject parent = elements.get(random.nextInt(elements.size()));
            List<EReference> features = parent.eClass().getEAllContainments();
            if (features.isEmpty() || !add(parent, features.get(random.nextInt(features.size())))) {
                barren++;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private boolean add(EObject parent, EReference feature) {
        if (!feature.isMany() && parent.eIsSet(feature)) {
            return false;
        }
        List<EClass> classes = concrete(feature.getEReferenceType(), NinesPackage.eINSTANCE, new ArrayList<>());
        EClass type = classes.get(random.nextInt(classes.size()));
        EObject child = type.getEPackage().getEFactoryInstance().create(type);
        if (feature.isMany()) {
            ((EList<EObject>) parent.eGet(feature)).add(child);
        } else {
            parent.eSet(feature, child);
        }
        elements.add(child);
        attributes(child);
        return true;
    }

    private static List<EClass> concrete(EClass type, EPackage part, List<EClass> found) {
        for (EClassifier classifier : part.getEClassifiers()) {
            if (classifier instanceof EClass candidate && !candidate.isAbstract() && type.isSuperTypeOf(candidate)) {
                found.add(candidate);
            }
        }
        part.getESubpackages().forEach(sub -> concrete(type, sub, found));
        return found;
    }

    @SuppressWarnings("unchecked")
    private void attributes(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
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
                if (feature.isContainment() || feature.isContainer()) {
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
