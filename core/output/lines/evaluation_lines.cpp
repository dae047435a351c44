// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/lines/evaluation_lines.h"

#include "core/files/records/record.h"
#include "core/files/strict_json.h"
#include "core/output/lines/evaluation_line.h"
#include "core/output/lines/line_scenarios.h"
#include "core/words/english.h"

#include <cstring>
#include <vector>

namespace breakeven {

namespace {

constexpr std::size_t readBlockSize = std::size_t{256} << 10U;
constexpr std::size_t writtenBlockSize = std::size_t{64} << 10U;

/// The lines of a source as it gives them: a line is there as soon as its end was read.
class SourceLines {
public:
    explicit SourceLines(ByteSource& source) : m_source(source), m_buffer(readBlockSize + LineScenarios::padding) {}

    enum class Found { Line, TooLong, Nothing };
    /// The next line of those that were read; nothing if more must be read. A line that is longer than any scenario is
    /// told of once, and passed over.
    Found next(std::string_view& line)
    {
        const std::string_view rest(m_buffer.data() + m_at, m_filled - m_at);
        const std::size_t end = rest.find('\n', m_searched);
        m_searched = 0;
        if (end == std::string_view::npos && !(m_atEnd && !rest.empty())) {
            m_searched = rest.size();
            if (rest.size() <= jsonSizeLimit)
                return Found::Nothing;
            m_at = m_filled;
            m_searched = 0;
            const bool isTold = m_isTooLong;
            m_isTooLong = true;
            return isTold ? Found::Nothing : Found::TooLong;
        }
        line = rest.substr(0, end);
        m_at += std::min(line.size() + 1, rest.size());
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!m_isTooLong)
            return Found::Line;
        m_isTooLong = false; // its last part
        return next(line);
    }

    /// False at the end of the source.
    [[nodiscard]] Result<bool> readMore()
    {
        std::memmove(m_buffer.data(), m_buffer.data() + m_at, m_filled - m_at);
        m_filled -= m_at;
        m_at = 0;
        if (m_filled + LineScenarios::padding >= m_buffer.size())
            m_buffer.resize(2 * m_buffer.size());
        const Result<std::size_t> count =
            m_source.read({m_buffer.data() + m_filled, m_buffer.size() - LineScenarios::padding - m_filled}, {});
        if (!count)
            return count.error();
        const bool wasAtEnd = m_atEnd;
        m_atEnd = *count == 0;
        m_filled += *count;
        return !wasAtEnd;
    }

private:
    ByteSource& m_source;
    std::vector<char> m_buffer;
    std::size_t m_at = 0;       ///< where the next line begins
    std::size_t m_filled = 0;   ///< bytes in the buffer
    std::size_t m_searched = 0; ///< of the next line, without its end
    bool m_atEnd = false;
    bool m_isTooLong = false; ///< the next line is the rest of one that is
};

} // namespace

Result<bool> writeEvaluationLines(const std::optional<Scenario>& named, ByteSource& source,
                                  const std::function<Outcome(std::string_view)>& write)
{
    SourceLines lines(source);
    LineScenarios scenarios(named);
    LineBuffer answers;
    bool allGood = true;
    const auto writeAnswers = [&] {
        const Outcome written = answers.size() > 0 ? write({answers.data(), answers.size()}) : success();
        answers.clear();
        return written;
    };
    const auto refuse = [&](std::string_view id, const Error& error) {
        addErrorLine(answers, id, error);
        allGood = false;
    };
    for (;;) {
        std::string_view line;
        const SourceLines::Found found = lines.next(line);
        if (found == SourceLines::Found::Line && !isBlankLine(line)) {
            if (const Outcome read = scenarios.read(line))
                addEvaluationLine(answers, scenarios.id(), evaluate(inDollars(scenarios.scenario())));
            else
                refuse(scenarios.id(), read.error());
        } else if (found == SourceLines::Found::TooLong) {
            refuse("null", {"", Message{"file.larger(mebibytes)", Quantity::plain(jsonSizeLimit >> 20U)}});
        }
        if (found != SourceLines::Found::Nothing && answers.size() < writtenBlockSize)
            continue;
        if (const Outcome written = writeAnswers(); !written)
            return written.error();
        if (found != SourceLines::Found::Nothing)
            continue;
        const Result<bool> more = lines.readMore();
        if (!more)
            return more.error();
        if (!*more)
            return allGood;
    }
}

} // namespace breakeven
