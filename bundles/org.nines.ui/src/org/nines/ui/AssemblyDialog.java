// SPDX-License-Identifier: EPL-2.0
package org.nines.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.nines.model.edit.Assemblies;
import org.nines.model.edit.Assembly;
import org.nines.model.edit.Creation;
import org.nines.ui.internal.Theme;
import org.nines.ui.internal.help.ExplainedDialog;

/** What a planner may choose about an assembly before it is made; says at once when it can't be made like that. */
public final class AssemblyDialog<P extends Record> extends ExplainedDialog {

    private static final int WIDTH = 420;

    private final Assembly<P> assembly;
    private final EObject parent;
    private final List<Assemblies.Choice> choices;
    /** The chosen values in the order of the choices; each throws IllegalArgumentException when what is typed is no value. */
    private final List<Supplier<Object>> values = new ArrayList<>();
    private Label objection;
    private Creation creation;

    private AssemblyDialog(Shell shell, Assembly<P> assembly, EObject parent) {
        super(shell, "tree.html#add");
        this.assembly = assembly;
        this.parent = parent;
        choices = Assemblies.choices(assembly.defaults());
    }

    /** Asks for the choices and gives the edit, empty when the dialog was cancelled. @param parent element in which the assembly will be made */
    public static Optional<Creation> ask(Shell shell, Assembly<?> assembly, EObject parent) {
        AssemblyDialog<?> dialog = new AssemblyDialog<>(shell, assembly, parent);
        dialog.setBlockOnOpen(true);
        return dialog.open() == OK ? Optional.of(dialog.creation) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(assembly.title());
    }

    @Override
    protected Control createDialogArea(Composite in) {
        Composite area = new Composite(in, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(10, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        text(area, assembly.description());
        for (Assemblies.Choice choice : choices) {
            Label label = new Label(area, SWT.NONE);
            label.setText(choice.label());
            control(area, choice);
        }
        objection = text(area, "");
        objection.setForeground(Theme.BAD);
        return area;
    }

    private static Label text(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void control(Composite area, Assemblies.Choice choice) {
        if (choice.type() == int.class) {
            Spinner spinner = new Spinner(area, SWT.BORDER);
            spinner.setValues((Integer) choice.value(), choice.least(), choice.most(), 0, 1, 10);
            add(spinner, spinner::getSelection);
        } else if (choice.type() == boolean.class) {
            Button button = new Button(area, SWT.CHECK);
            button.setSelection((Boolean) choice.value());
            add(button, button::getSelection);
        } else if (choice.type().isEnum()) {
            Object[] constants = choice.type().getEnumConstants();
            Combo combo = new Combo(area, SWT.READ_ONLY);
            for (Object constant : constants) {
                combo.add(constant.toString());
                if (constant.equals(choice.value())) {
                    combo.select(combo.getItemCount() - 1);
                }
            }
            add(combo, () -> constants[combo.getSelectionIndex()]);
        } else {
            Text field = new Text(area, SWT.BORDER);
            field.setText(String.valueOf(choice.value()));
            field.selectAll();
            GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
            add(field, () -> choice.type() == String.class ? field.getText().strip() : parse(choice.type(), field.getText()));
        }
    }

    private void add(Control control, Supplier<Object> value) {
        values.add(value);
        control.addListener(control instanceof Text || control instanceof Spinner ? SWT.Modify : SWT.Selection, e -> validate());
    }

    /** All types with a unit are read by a method of the same name. */
    private static Object parse(Class<?> type, String text) {
        try {
            return type.getMethod("parse", String.class).invoke(null, text.strip());
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " can't be read from text", e);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite in) {
        createButton(in, IDialogConstants.OK_ID, "Add", true);
        createButton(in, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        validate();
    }

    private void validate() {
        String refusal;
        try {
            P parameters = assembly.defaults();
            for (int i = 0; i < choices.size(); i++) {
                parameters = Assemblies.with(parameters, choices.get(i).name(), values.get(i).get());
            }
            creation = Assemblies.creation(assembly, parent, parameters);
            refusal = Assemblies.objection(parameters).or(creation::refusal).orElse("");
        } catch (IllegalArgumentException e) {
            refusal = String.valueOf(e.getMessage());
        }
        objection.setText(refusal.isEmpty() ? "" : (refusal.substring(0, 1).toUpperCase(Locale.ROOT) + refusal.substring(1)).replace("&", "&&"));
        getButton(IDialogConstants.OK_ID).setEnabled(refusal.isEmpty());
        objection.getParent().layout();
    }
}
