// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

namespace beraad::cli {

/// The option of that name, as every call that takes it reads it.
QCommandLineOption optionNamed(const QString &name);

/// What is wrong with the values that were given for these options, one sentence each: `--on 22/11: expected a day …`.
QStringList faultsIn(const QCommandLineParser &given, const QStringList &options);

} // namespace beraad::cli
