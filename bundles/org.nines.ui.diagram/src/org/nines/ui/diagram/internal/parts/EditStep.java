// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.scene.Bounds;

/** An edit as GEF asks for it. It is done by the command stack, never by itself, so that what one gesture does is one step of the history. */
public final class EditStep extends Command {

    private final Edit edit;
    private final boolean makes;
    private final Map<String, Bounds> places;
    /** Is run instead of the edit; null for nothing. */
    private final Runnable question;

    EditStep(Edit edit) {
        this(edit, false, Map.of(), null);
    }

    /** @param question asks the user first, and does it then */
    EditStep(Edit edit, Runnable question) {
        this(edit, false, Map.of(), question);
    }

    /** @param makes whether it makes something, which is then to be named */
    EditStep(Edit edit, boolean makes) {
        this(edit, makes, Map.of(), null);
    }

    /** @param places where it puts shapes, and does nothing else */
    EditStep(Edit edit, Map<String, Bounds> places) {
        this(edit, false, places, null);
    }

    private EditStep(Edit edit, boolean makes, Map<String, Bounds> places, Runnable question) {
        super(edit.title());
        this.edit = edit;
        this.makes = makes;
        this.places = places;
        this.question = question;
    }

    /** Why a command can't be done, as far as the model says so; empty when it can. */
    static String refusal(Command command) {
        return command instanceof EditStep step ? step.edit.refusal().orElse("") : "";
    }

    @Override
    public boolean canExecute() {
        return edit.applies();
    }

    /** Whether a command makes something. */
    public static boolean makes(Command command) {
        return command instanceof EditStep step && step.makes;
    }

    /** What is to be run instead of a command because the user must be asked first; null for nothing. */
    public static Runnable question(Command command) {
        return command instanceof EditStep step ? step.question : null;
    }

    /** Where a command puts shapes; empty when it does something else too. */
    public static Map<String, Bounds> places(Command command) {
        List<EditStep> steps = new ArrayList<>();
        collect(command, steps);
        Map<String, Bounds> all = new LinkedHashMap<>();
        if (steps.stream().noneMatch(s -> s.places.isEmpty())) {
            steps.forEach(s -> all.putAll(s.places));
        }
        return all;
    }

    /** What a command does, as one edit: GEF moves several shapes by a command for each. Null when it does nothing. */
    public static Edit edit(Command command, Desk desk) {
        List<EditStep> steps = new ArrayList<>();
        collect(command, steps);
        Map<String, Bounds> places = places(command);
        if (places.size() > 1) {
            return desk.place(places);
        }
        return steps.isEmpty() ? null : steps.size() == 1 ? steps.getFirst().edit : Edits.together(steps.getFirst().getLabel(), steps.stream().map(s -> s.edit).toList());
    }

    private static void collect(Command command, List<EditStep> steps) {
        if (command instanceof EditStep step) {
            steps.add(step);
        } else if (command instanceof CompoundCommand compound) {
            for (Object each : compound.getCommands()) {
                collect((Command) each, steps);
            }
        }
    }
}
