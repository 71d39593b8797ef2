/// Numbers in groups that grow together (union by size, path halving).
struct DisjointSets {
    private var parents: [Int]
    private var sizes: [Int]

    init(count: Int) {
        parents = Array(0..<count)
        sizes = Array(repeating: 1, count: count)
    }

    /// The number that stands for the group of a number.
    mutating func root(of number: Int) -> Int {
        var number = number
        while parents[number] != number {
            parents[number] = parents[parents[number]]
            number = parents[number]
        }
        return number
    }

    /// Makes one group of the groups of two numbers.
    mutating func unite(_ first: Int, _ second: Int) {
        var large = root(of: first)
        var small = root(of: second)
        guard large != small else { return }
        if sizes[large] < sizes[small] { swap(&large, &small) }
        parents[small] = large
        sizes[large] += sizes[small]
    }

    /// The groups, each in ascending order, by their smallest numbers.
    mutating func groups() -> [[Int]] {
        var groups: [[Int]] = []
        var places: [Int: Int] = [:]
        for number in parents.indices {
            let root = root(of: number)
            if let place = places[root] {
                groups[place].append(number)
            } else {
                places[root] = groups.count
                groups.append([number])
            }
        }
        return groups
    }
}
