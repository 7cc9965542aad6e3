// Standard output that is checked: what could not be written is a failure, never lost in silence.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

namespace network::cli {

/// Where bytes go, in order, through a buffer.
class output {
  public:
    /// Borrows a descriptor. `name` is for messages.
    output(int descriptor, std::string name);

    /// Throws failed where the bytes cannot be written.
    void write(std::string_view bytes);
    /// Writes what is still held. To be called at the end of what succeeded.
    void finish();

  private:
    int descriptor_;
    std::string name_;
    std::string held_;
};

output& standard_output();

/// A file that appears under its name only when it is whole.
class new_file {
  public:
    /// Throws failed where it cannot be made.
    explicit new_file(std::string path);
    ~new_file();
    new_file(new_file const&) = delete;
    new_file& operator=(new_file const&) = delete;

    output& bytes() { return output_; }
    /// Where it stands until keep() is called.
    [[nodiscard]] std::string const& temporary() const { return temporary_; }
    /// Makes it durable and gives it its name.
    void keep();

  private:
    std::string path_;
    std::string temporary_;
    int descriptor_;
    output output_;
};

/// The whole of standard input, or of a file. Throws failed where it cannot be read or is larger
/// than `most` bytes.
std::string read_all(std::string const& path_or_dash, std::size_t most);

bool is_terminal(int descriptor);

} // namespace network::cli
