// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/organisation.h"
#include "sessions/session.h"
#include "store/database.h"

/// Organisations, persons, committees, sessions and settings: saved by id, read in the order in which they first came.
namespace beraad::registers {

void save(Database &database, const std::vector<Organisation> &organisations);
/// Inside a transaction of the caller.
void add(Database &database, const Organisation &organisation);
std::vector<Organisation> organisations(Database &database);
void save(Database &database, const std::vector<Person> &persons);
std::vector<Person> persons(Database &database);
void save(Database &database, const std::vector<Committee> &committees);
std::vector<Committee> committees(Database &database);
void save(Database &database, const std::vector<Session> &sessions, const std::vector<SessionId> &gone);
std::vector<Session> sessions(Database &database, QDate from, QDate to);
void saveSetting(Database &database, const QString &key, const QString &value);
QString setting(Database &database, const QString &key, const QString &otherwise);

} // namespace beraad::registers
