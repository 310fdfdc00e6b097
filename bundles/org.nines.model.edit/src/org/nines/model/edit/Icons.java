// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit;

import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.nines.model.Problem;
import org.nines.model.edit.internal.Classes;

/**
 * The pictures of one family: SVG on a grid of 16, drawn to be read at 16 pixels and to be scaled to any size. Each has a dark variant for dark
 * backgrounds, made from the light one by exchanging the colours of one palette.
 */
public final class Icons {

    private static final String FOLDER = "icons/";
    private static final String LIGHT = ".svg";
    private static final String DARK = "_dark.svg";
    private static final Map<EClass, String> BY_CLASS = new ConcurrentHashMap<>();

    private Icons() {
    }

    /** Pictures that stand for no kind of element. */
    public enum Action {
        NEW, DELETE, RENAME, DUPLICATE, CUT, COPY, PASTE, MOVE_UP, MOVE_DOWN, UNDO, REDO, SAVE, OPEN, ANALYSE, REPORT, SEARCH, REFRESH, FILTER,
        EXPAND_ALL, COLLAPSE_ALL, ASSEMBLY, WRITE_OUT, GROUP, SINGLE_POINT, INTERRUPTION, MET, MISSED, SETTINGS, HELP
    }

    /** Path of the picture of a class within the bundle, or of that of its nearest super class that has one: "icons/server.svg". */
    public static String path(EClass type) {
        return BY_CLASS.computeIfAbsent(type, t -> Classes.nearest(t, c -> {
            String path = FOLDER + file(c.getName()) + LIGHT;
            return Icons.class.getResource("/" + path) == null ? null : path;
        }).orElse(FOLDER + "element" + LIGHT));
    }

    /** Path of the picture of an action: "icons/action-delete.svg". */
    public static String path(Action action) {
        return FOLDER + "action-" + action.name().toLowerCase(Locale.ROOT).replace('_', '-') + LIGHT;
    }

    /** Path of the picture of a severity: "icons/severity-error.svg". */
    public static String path(Problem.Severity severity) {
        return FOLDER + "severity-" + severity.name().toLowerCase(Locale.ROOT) + LIGHT;
    }

    /** Path of the picture of a topic: that of its most telling class. */
    public static String path(Topic topic) {
        return FOLDER + switch (topic) {
            case PLACES -> "site";
            case POWER -> "power-device";
            case SERVERS -> "server";
            case STORAGE -> "disk-array";
            case NETWORK -> "network";
            case SERVICES -> "service";
            case PROMISES -> "service-level-agreement";
            case OPERATIONS -> "operations-plan";
            case RELIABILITY -> "failure-mode";
            case DECISIONS -> "decision";
            case CATALOGUE -> "catalogue";
        } + LIGHT;
    }

    /** Path of the variant of a picture for dark backgrounds. */
    public static String dark(String path) {
        if (!path.endsWith(LIGHT) || path.endsWith(DARK)) {
            throw new IllegalArgumentException("no picture for light backgrounds: " + path);
        }
        return path.substring(0, path.length() - LIGHT.length()) + DARK;
    }

    /**
     * Where the picture of a path can be read, on OSGi and on a plain class path.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static URL url(String path) {
        URL url = Icons.class.getResource("/" + path);
        if (url == null) {
            throw new IllegalArgumentException("there is no " + path + " in org.nines.model.edit");
        }
        return url;
    }

    /** "PowerSupply" is drawn in "power-supply". */
    private static String file(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
