// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/read_traffic.h"
#include "core/evidence/traffic/traffic_values.h"
#include "core/inputs/refusal.h"
#include "core/scenario/edits.h"
#include "tests/fuzz/fuzz_input.h"

#include <sys/mman.h>
#include <unistd.h>

#include <string>

using namespace breakeven;

namespace {

/// A file in memory that holds the bytes.
class MemoryFile {
public:
    MemoryFile(const std::uint8_t* data, std::size_t size) : m_file(memfd_create("log", 0))
    {
        expect(m_file >= 0 && write(m_file, data, size) == static_cast<ssize_t>(size));
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { close(m_file); }

    [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(m_file); }

private:
    int m_file;
};

} // namespace

/// What a log says can be filled into a scenario; a log that says nothing is refused in one line. It is read as it is
/// recognized, and with columns that were chosen.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const MemoryFile file(data, size);
    LogChoice chosen;
    chosen.columns = {.time = "1", .input = "2", .output = "3", .cached = "4", .requests = "5"};
    LogChoice split;
    split.only = {{"kind", "llm"}, {"kind", ""}, {"a.b", ""}};
    split.by = "model";
    split.timeUnit = TimeUnit::Milliseconds;
    split.decimal = DecimalSign::Comma;
    for (const LogChoice& choice : {LogChoice(), chosen, split}) {
        const Result<Traffic> traffic = readTraffic(file.path(), choice, {}, {}, std::chrono::year(2026) / 1 / 1);
        if (!traffic) {
            expect(!traffic.error().what.empty() && traffic.error().sentence().find('\n') == std::string::npos);
            continue;
        }
        for (const SourcedValue& said : trafficValues(*traffic, "log")) {
            expect(said.parameter->accepts(said.value));
            expect(!said.range || whyRefused(*said.parameter, *said.range, said.value).empty());
        }
    }
    return 0;
}
