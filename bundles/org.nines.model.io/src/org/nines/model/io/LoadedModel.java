// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io;

import java.util.List;
import org.nines.model.Problem;
import org.nines.model.Project;

/**
 * Model with what is worth knowing about its files.
 *
 * @param project root of the model; its resource set holds all files of the model
 * @param notes warnings and notes in the order of the files, no errors
 */
public record LoadedModel(Project project, List<Problem> notes) {

    public LoadedModel {
        notes = List.copyOf(notes);
    }
}
