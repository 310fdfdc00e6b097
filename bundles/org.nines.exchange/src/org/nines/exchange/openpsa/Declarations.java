// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.openpsa;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nines.exchange.UnreadableInputException;

/**
 * What the files of one model define: names, containers (the model, fault trees and components, one inside the other) and definitions in them.
 *
 * <p>A name without dots means what the container defines or, failing that, one of the containers around it; then what is public anywhere. With
 * dots it is a path of containers, from the container, from one around it, or from the model.
 */
final class Declarations {

    static final byte GATE = 0;
    static final byte BASIC_EVENT = 1;
    static final byte HOUSE_EVENT = 2;
    static final byte PARAMETER = 3;
    /** How messages call each. */
    private static final String[] KINDS = {"gate", "basic event", "house event", "parameter"};
    /** The container around everything. */
    static final int MODEL = 0;

    private final List<String> files = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    private int containers;
    private int[] containerName = new int[16];
    private int[] containerParent = new int[16];
    private boolean[] containerPublic = new boolean[16];
    private final PairTable containerIn = new PairTable();

    private int size;
    private byte[] kind = new byte[16];
    private int[] name = new int[16];
    private int[] container = new int[16];
    private int[] file = new int[16];
    private int[] line = new int[16];
    private int[] begin = new int[16];
    private int[] root = new int[16];
    private boolean[] isPublic = new boolean[16];

    private final PairTable eventIn = new PairTable();
    private final PairTable parameterIn = new PairTable();
    private final PairTable publicly = new PairTable();
    private final int[] counts = new int[KINDS.length];

    Declarations() {
        addContainer(0, -1, true);
    }

    void beginFile(String fileName) {
        files.add(fileName);
    }

    String currentFile() {
        return files.getLast();
    }

    int number(String text) {
        Integer known = numbers.putIfAbsent(text, names.size());
        if (known != null) {
            return known;
        }
        names.add(text);
        return names.size() - 1;
    }

    String name(int number) {
        return names.get(number);
    }

    private int addContainer(int containersName, int parent, boolean visible) {
        if (containers == containerName.length) {
            containerName = Arrays.copyOf(containerName, 2 * containers);
            containerParent = Arrays.copyOf(containerParent, 2 * containers);
            containerPublic = Arrays.copyOf(containerPublic, 2 * containers);
        }
        containerName[containers] = containersName;
        containerParent[containers] = parent;
        containerPublic[containers] = visible;
        return containers++;
    }

    /** Whether what is in the container is public unless it says otherwise. */
    boolean isPublic(int inner) {
        return containerPublic[inner];
    }

    int container(String containersName, int parent, boolean visible, int where) throws UnreadableInputException {
        int number = number(containersName);
        if (containerIn.get(parent, number) >= 0) {
            throw Issue.DUPLICATE.at(currentFile(), where, containersName, "There is already a " + (parent == MODEL ? "fault tree" : "component") + " '"
                    + containersName + "'" + (parent == MODEL ? "." : " in '" + containerPath(parent) + "'."));
        }
        int made = addContainer(number, parent, visible);
        containerIn.put(parent, number, made);
        return made;
    }

    int define(byte definedKind, String definedName, int definedIn, boolean visible, int where) throws UnreadableInputException {
        int number = number(definedName);
        PairTable local = definedKind == PARAMETER ? parameterIn : eventIn;
        int space = definedKind == PARAMETER ? 1 : 0;
        int other = local.get(definedIn, number);
        if (other < 0 && visible) {
            other = publicly.get(space, number);
        }
        if (other >= 0) {
            throw Issue.DUPLICATE.at(currentFile(), where, definedName, "The name '" + definedName + "' is defined twice, first as a " + kindName(other)
                    + " in " + files.get(file[other]) + ":" + line[other] + ".");
        }
        int made = add(definedKind, number, definedIn, where);
        isPublic[made] = visible;
        local.put(definedIn, number, made);
        if (visible) {
            publicly.put(space, number, made);
        }
        return made;
    }

    private int add(byte addedKind, int number, int addedIn, int where) {
        if (size == kind.length) {
            kind = Arrays.copyOf(kind, 2 * size);
            name = Arrays.copyOf(name, 2 * size);
            container = Arrays.copyOf(container, 2 * size);
            file = Arrays.copyOf(file, 2 * size);
            line = Arrays.copyOf(line, 2 * size);
            begin = Arrays.copyOf(begin, 2 * size);
            root = Arrays.copyOf(root, 2 * size);
            isPublic = Arrays.copyOf(isPublic, 2 * size);
        }
        kind[size] = addedKind;
        name[size] = number;
        container[size] = addedIn;
        file[size] = files.size() - 1;
        line[size] = where;
        root[size] = -1;
        counts[addedKind]++;
        return size++;
    }

    /** Sets what a definition consists of: the terms from one number on, of which the last is the whole. */
    void setTerms(int definition, int from, int last) {
        begin[definition] = from;
        root[definition] = last;
    }

    /** What a reference inside a container means, -1 where there is no such thing. */
    int resolve(boolean parameter, int reference, int from) {
        String text = names.get(reference);
        PairTable local = parameter ? parameterIn : eventIn;
        if (text.indexOf('.') >= 0) {
            int found = resolvePath(local, text, from);
            if (found >= 0) {
                return found;
            }
        }
        for (int c = from; c >= 0; c = containerParent[c]) {
            int found = local.get(c, reference);
            if (found >= 0) {
                return found;
            }
        }
        return publicly.get(parameter ? 1 : 0, reference);
    }

    private int resolvePath(PairTable local, String path, int from) {
        String[] steps = path.split("\\.", -1);
        for (int c = from; c >= 0; c = containerParent[c]) {
            int inner = c;
            for (int i = 0; i < steps.length - 1 && inner >= 0; i++) {
                Integer number = numbers.get(steps[i]);
                inner = number == null ? -1 : containerIn.get(inner, number);
            }
            Integer last = numbers.get(steps[steps.length - 1]);
            int found = inner < 0 || last == null ? -1 : local.get(inner, last);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    /** Defines what formulas call a basic event, or just an event, without its being defined, as an event without an expression. */
    void defineUndefined(Terms formulas) throws UnreadableInputException {
        int given = size;
        for (int d = 0; d < given; d++) {
            for (int t = begin[d]; kind[d] == GATE && t <= root[d]; t++) {
                boolean event = formulas.kind(t) == Connective.BASIC_EVENT.ordinal() || formulas.kind(t) == Connective.EVENT.ordinal();
                if (event && resolve(false, formulas.a(t), container[d]) < 0) {
                    define(BASIC_EVENT, names.get(formulas.a(t)), MODEL, true, formulas.line(t));
                    file[size - 1] = file[d];
                }
            }
        }
    }

    int size() {
        return size;
    }

    int count(byte ofKind) {
        return counts[ofKind];
    }

    byte kind(int definition) {
        return kind[definition];
    }

    String kindName(int definition) {
        return KINDS[kind[definition]];
    }

    int container(int definition) {
        return container[definition];
    }

    String file(int definition) {
        return files.get(file[definition]);
    }

    int line(int definition) {
        return line[definition];
    }

    int begin(int definition) {
        return begin[definition];
    }

    /** The term that is the whole of the definition, -1 when it has none. */
    int root(int definition) {
        return root[definition];
    }

    /** The name by which the whole model can refer to the definition: its own when it is public, else the path. */
    String uniqueName(int definition) {
        String own = names.get(name[definition]);
        return isPublic[definition] || container[definition] == MODEL ? own : containerPath(container[definition]) + "." + own;
    }

    private String containerPath(int inner) {
        StringBuilder path = new StringBuilder();
        for (int c = inner; c > MODEL; c = containerParent[c]) {
            path.insert(0, (path.isEmpty() ? "" : ".")).insert(0, names.get(containerName[c]));
        }
        return path.toString();
    }
}
