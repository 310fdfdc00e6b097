// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.compute.ComputePackage;
import org.nines.model.compute.Host;
import org.nines.model.edit.Assembly;
import org.nines.model.edit.Kinds;
import org.nines.model.edit.Labels;
import org.nines.model.edit.Parameter;
import org.nines.model.edit.Topic;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.StoragePackage;
import org.nines.model.storage.VolumePurpose;

/** One of the standard ways to lay out the drives of a server; which purposes share an array is what tells them apart. */
abstract class DriveLayout implements Assembly<DriveLayout.Parameters> {

    /** How large the array with the data is. */
    public record Parameters(@Parameter(value = "Disks of a RAID 5 array", least = 3, most = 64) int disks,
            @Parameter(value = "Hot spares of a RAID 5 array", most = 8) int spares) {
    }

    /**
     * An array of a layout.
     *
     * @param name its name
     * @param level RAID 1 is made of two disks
     * @param purposes what its volumes are for
     */
    record Part(String name, RaidLevel level, VolumePurpose... purposes) {
    }

    private final String id;
    private final String title;
    private final String description;
    private final List<Part> parts;

    DriveLayout(String id, String title, String description, Part... parts) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.parts = List.of(parts);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Topic topic() {
        return Topic.STORAGE;
    }

    @Override
    public EClass kind() {
        return StoragePackage.Literals.DISK_ARRAY;
    }

    @Override
    public Parameters defaults() {
        return new Parameters(5, 0);
    }

    @Override
    public boolean fits(EObject parent) {
        return parent instanceof Host;
    }

    @Override
    public Optional<String> refusal(EObject parent, Parameters parameters) {
        return ((Host) parent).getArrays().isEmpty() ? Optional.empty()
                : Optional.of(Kinds.capitalized(Labels.withKind(parent)) + " has disk arrays already. Delete them first.");
    }

    @Override
    public List<EObject> build(EObject parent, Parameters parameters) {
        Kit kit = new Kit(parent, title);
        Host host = (Host) parent;
        List<DiskController> controllers = kit.controllers(host);
        List<EObject> arrays = new ArrayList<>();
        for (Part part : parts) {
            boolean mirror = part.level() == RaidLevel.RAID_1;
            DiskArray array = kit.array(host, ComputePackage.Literals.HOST__ARRAYS, controllers, part.name(), part.level(),
                    mirror ? 2 : parameters.disks());
            array.setHotSpares(mirror ? 0 : parameters.spares());
            for (VolumePurpose purpose : part.purposes()) {
                kit.volume(array, purpose);
            }
            arrays.add(array);
        }
        kit.finish();
        return arrays;
    }
}
