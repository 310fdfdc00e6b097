// SPDX-License-Identifier: EPL-2.0
/** Tests in the real workbench: each opens models, does what a user does, and looks at what the user sees. */
package org.nines.ui.tests;
