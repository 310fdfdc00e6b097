// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.tests;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks a JSON text against a schema; knows the words that our schema uses and refuses others. */
final class JsonSchema {

    private final JsonObject root;
    private final List<String> errors = new ArrayList<>();

    JsonSchema(JsonObject root) {
        this.root = root;
    }

    /** What is wrong; empty when the value is as the schema says. */
    List<String> errors(JsonElement value) {
        errors.clear();
        check(value, root, "$");
        return List.copyOf(errors);
    }

    private void check(JsonElement value, JsonObject schema, String path) {
        for (Map.Entry<String, JsonElement> word : schema.entrySet()) {
            JsonElement argument = word.getValue();
            switch (word.getKey()) {
                case "$ref" -> check(value, root.getAsJsonObject("$defs").getAsJsonObject(argument.getAsString().replace("#/$defs/", "")), path);
                case "type" -> type(value, argument, path);
                case "const" -> expect(value.equals(argument), path, "is not " + argument);
                case "enum" -> expect(argument.getAsJsonArray().contains(value), path, "is not one of " + argument);
                case "required" -> argument.getAsJsonArray()
                        .forEach(name -> expect(!value.isJsonObject() || value.getAsJsonObject().has(name.getAsString()), path, "has no " + name));
                case "properties" -> {
                    if (value.isJsonObject()) {
                        value.getAsJsonObject().entrySet().forEach(p -> property(p, argument.getAsJsonObject(), path));
                    }
                }
                case "items" -> items(value.getAsJsonArray(), argument.getAsJsonObject(), path);
                case "additionalProperties" -> expect(argument.equals(new JsonPrimitive(false)), path, "allows additional properties");
                case "$schema", "$comment", "$defs", "title", "description" -> {
                    // nothing to check
                }
                default -> errors.add(path + ": the schema uses " + word.getKey());
            }
        }
    }

    private void property(Map.Entry<String, JsonElement> property, JsonObject properties, String path) {
        JsonObject schema = properties.getAsJsonObject(property.getKey());
        if (schema == null) {
            errors.add(path + ": unknown property " + property.getKey());
        } else {
            check(property.getValue(), schema, path + "." + property.getKey());
        }
    }

    private void items(JsonArray values, JsonObject schema, String path) {
        for (int i = 0; i < values.size(); i++) {
            check(values.get(i), schema, path + "[" + i + "]");
        }
    }

    private void type(JsonElement value, JsonElement types, String path) {
        List<String> allowed = new ArrayList<>();
        if (types.isJsonArray()) {
            types.getAsJsonArray().forEach(t -> allowed.add(t.getAsString()));
        } else {
            allowed.add(types.getAsString());
        }
        expect(allowed.stream().anyMatch(t -> is(value, t)), path, "is not of type " + types);
    }

    private static boolean is(JsonElement value, String type) {
        return switch (type) {
            case "object" -> value.isJsonObject();
            case "array" -> value.isJsonArray();
            case "null" -> value.isJsonNull();
            case "string" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
            case "boolean" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
            case "number" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
            case "integer" -> is(value, "number") && value.getAsString().matches("-?[0-9]+");
            default -> throw new AssertionError(type);
        };
    }

    private void expect(boolean holds, String path, String complaint) {
        if (!holds) {
            errors.add(path + " " + complaint);
        }
    }
}
