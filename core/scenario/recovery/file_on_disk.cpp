// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/recovery/file_on_disk.h"

#include "core/files/picture/carried_scenario.h"
#include "core/files/safe_file.h"
#include "core/scenario/file/scenario_load.h"
#include "core/text/one_line.h"

namespace breakeven {

FileOnDisk lookAtFile(const std::filesystem::path& path)
{
    FileOnDisk found;
    const Result<std::string> bytes = readRegularFile(path, pictureSizeLimit);
    if (!bytes) {
        std::error_code fault; // then something is there
        found.kind = path.empty() || (!std::filesystem::exists(path, fault) && !fault) ? FileOnDisk::Kind::Missing
                                                                                       : FileOnDisk::Kind::Unreadable;
        found.fault = bytes.error();
        return found;
    }
    found.fingerprint = fingerprintOf(*bytes);
    Result<ScenarioFile> file = scenarioInBytes(*bytes, oneLine(path.native()));
    if (!file) {
        found.kind = FileOnDisk::Kind::NoScenario;
        found.fault = file.error();
        return found;
    }
    found.kind = FileOnDisk::Kind::Scenario;
    found.file = std::move(file).value();
    return found;
}

bool isSameOnDisk(const FileOnDisk& one, const FileOnDisk& other)
{
    return one.kind == other.kind && one.fingerprint == other.fingerprint;
}

} // namespace breakeven
