// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <new>
#include <span>
#include <type_traits>

namespace meterscope::dsmr {

/// Up to N values without allocation, and without touching the memory of those that are not there: a grammar on the
/// stack is made for every telegram.
template<typename T, std::size_t N> class FixedList
{
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

public:
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool full() const { return m_size == N; }
    void clear() { m_size = 0; }
    /// Not when full.
    T &add(const T &value) { return *::new (slot(m_size++)) T(value); }

    [[nodiscard]] T &operator[](std::size_t i) { return *std::launder(reinterpret_cast<T *>(slot(i))); }
    [[nodiscard]] const T &operator[](std::size_t i) const
    {
        return *std::launder(reinterpret_cast<const T *>(slot(i)));
    }
    [[nodiscard]] T &back() { return (*this)[m_size - 1]; }
    [[nodiscard]] std::span<const T> all() const
    {
        return { std::launder(reinterpret_cast<const T *>(m_memory.data())), m_size };
    }

private:
    [[nodiscard]] std::byte *slot(std::size_t i) { return m_memory.data() + i * sizeof(T); }
    [[nodiscard]] const std::byte *slot(std::size_t i) const { return m_memory.data() + i * sizeof(T); }

    std::size_t m_size = 0;
    alignas(T) std::array<std::byte, N * sizeof(T)> m_memory;
};

} // namespace meterscope::dsmr
