// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles nothing: its target is where the tests' precompiled headers come from.
