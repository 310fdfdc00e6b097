// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.nines.model.io.LoadOptions;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelResource;

/**
 * What was not saved yet of one model: a ZIP beside its root file, {@code shop.nines.recovery} beside {@code shop.nines}.
 *
 * <p>Its first entry, {@code index}, has a line "1" (version) and one for each file of the model: length and checksum of the file on disk that
 * the changes were made to ("- -" where there was none) and its path relative to the folder of the root. The contents follow in that order as
 * entries 0, 1 and so on. One ZIP, so that the files in it always belong together; paths are only compared, never written to.
 *
 * @param contents by path
 * @param stamps of the files that the changes were made to, by path; null for new files
 */
public record RecoveryFile(Map<Path, byte[]> contents, Map<Path, FileStamp> stamps) {

    private static final String VERSION = "1";
    private static final String NONE = "- -";

    /** The recovery file of a model, whether or not it exists. */
    public static Path of(Path root) {
        return root.resolveSibling(root.getFileName() + ".recovery");
    }

    /** Writes the state of these files, the root first. */
    public static void write(List<ModelResource> files, FileOperations operations) throws ModelException {
        prepare(files, null, operations).write();
    }

    /** Something to write; needs the model no more. */
    @FunctionalInterface
    public interface Prepared {
        void write() throws ModelException;
    }

    /** Takes the state of these files, the root first, and of what lies beside them, to be written later and by any thread. @param companion may be null */
    public static Prepared prepare(List<ModelResource> files, SaveRun.Companion companion, FileOperations operations) throws ModelException {
        Path root = files.get(0).file();
        StringBuilder index = new StringBuilder(VERSION).append('\n');
        List<byte[]> contents = new ArrayList<>();
        for (ModelResource file : files) {
            line(index, file.stamp(), root, file.file());
            contents.add(new ElementWriter(file).write());
        }
        if (companion != null) {
            line(index, companion.stamp(), root, companion.file());
            contents.add(companion.content());
        }
        return () -> write(root, index.toString(), contents, operations);
    }

    private static void line(StringBuilder index, FileStamp stamp, Path root, Path file) {
        index.append(stamp == null ? NONE : stamp.length() + " " + stamp.checksum()).append(' ').append(root.getParent().relativize(file).toString().replace('\\', '/')).append('\n');
    }

    private static void write(Path root, String index, List<byte[]> contents, FileOperations operations) throws ModelException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "index", index.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < contents.size(); i++) {
                entry(zip, Integer.toString(i), contents.get(i));
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        FileTransaction transaction = new FileTransaction(operations);
        transaction.add(of(root), bytes.toByteArray());
        transaction.commit();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /**
     * Reads the recovery file of a model.
     *
     * @throws ModelException when it can't be used
     */
    public static RecoveryFile read(Path root, LoadOptions options) throws ModelException {
        Path file = of(root);
        Budget budget = new Budget(options);
        try (InputStream raw = FileAccess.open(file, file.getFileName().toString(), budget);
                ZipInputStream zip = new ZipInputStream(new BufferedInputStream(raw))) {
            String[] index = new String(next(zip, "index", budget), StandardCharsets.UTF_8).split("\n");
            if (!index[0].equals(VERSION) || index.length > options.maxFiles() + 2) {
                throw new IOException("it is of another version, or damaged");
            }
            Map<Path, byte[]> contents = new LinkedHashMap<>();
            Map<Path, FileStamp> stamps = new LinkedHashMap<>();
            for (int i = 1; i < index.length; i++) {
                String[] fields = index[i].split(" ", 3);
                Path path = root.resolveSibling(fields[2]).normalize();
                stamps.put(path, index[i].startsWith(NONE) ? null : new FileStamp(Long.parseLong(fields[0]), Long.parseLong(fields[1])));
                contents.put(path, next(zip, Integer.toString(i - 1), budget));
            }
            return new RecoveryFile(contents, stamps);
        } catch (ModelException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Numbers, paths and the ZIP itself: whatever is wrong with it, it is of no use.
            throw Issue.BAD_RECOVERY.failure(file.toString(), "the recovery file can't be read: " + e.getMessage() + ".");
        }
    }

    private static byte[] next(ZipInputStream zip, String name, Budget budget) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new IOException("it has no entry " + name);
        }
        byte[] content = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, budget.bytes + 1));
        budget.bytes -= content.length;
        if (budget.bytes < 0) {
            throw new IOException("it is larger than " + budget.size());
        }
        return content;
    }
}
